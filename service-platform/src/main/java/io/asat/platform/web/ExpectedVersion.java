package io.asat.platform.web;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header {@code If-Match}: the version a caller last saw, or {@code *} for any. */
public final class ExpectedVersion {
    private static final Pattern FORM = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");
    private static final long ANY = -1;

    private final long version;

    private ExpectedVersion(long version) {
        this.version = version;
    }

    /** @throws UnreadableValue if it is neither one strong entity tag of ours nor {@code *} */
    public static ExpectedVersion read(String header) {
        if (header.equals("*")) {
            return new ExpectedVersion(ANY);
        }
        var matcher = FORM.matcher(header);
        if (!matcher.matches()) {
            throw new UnreadableValue("takes one version in quotes, such as \"7\", or *");
        }
        return new ExpectedVersion(Long.parseLong(matcher.group(1)));
    }

    /** Empty for {@code *}. */
    public OptionalLong version() {
        return version == ANY ? OptionalLong.empty() : OptionalLong.of(version);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExpectedVersion expected && expected.version == version;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(version);
    }

    @Override
    public String toString() {
        return version == ANY ? "*" : "\"" + version + "\"";
    }
}
