package io.asat.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names a plan in addresses and events: lower case letters, digits and hyphens, at most 63. */
public record PlanId(@JsonValue String value) implements Comparable<PlanId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    /** @throws IllegalArgumentException if the value is not of that form */
    @JsonCreator
    public PlanId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a plan id is 1 to 63 of a-z, 0-9 and '-', starting with a-z or 0-9");
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(PlanId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
