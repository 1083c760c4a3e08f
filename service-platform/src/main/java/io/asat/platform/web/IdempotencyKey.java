package io.asat.platform.web;

import java.util.regex.Pattern;

/** The header {@code Idempotency-Key}: a caller's own name for a request it may send again. */
public record IdempotencyKey(String value) {
    private static final Pattern FORM = Pattern.compile("[!-~](?:[ -~]{0,98}[!-~])?");

    public IdempotencyKey {
        if (!FORM.matcher(value).matches()) {
            throw new UnreadableValue("takes 1 to 100 printable ASCII characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
