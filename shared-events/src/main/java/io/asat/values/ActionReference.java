package io.asat.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The number a plan prints before an action, without its trailing dot; unique in its plan. Sorts naturally: 2.9 before 2.10. */
public record ActionReference(@JsonValue String value) implements Comparable<ActionReference> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9 ._()&~-]{0,38}[A-Za-z0-9_()&~-])?");

    /** @throws IllegalArgumentException if the value is not of that form */
    @JsonCreator
    public ActionReference {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "a reference is 1 to 40 letters, digits, spaces or . - _ ( ) & ~, starting with a letter or digit,"
                            + " without a trailing dot or space");
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(ActionReference other) {
        return NaturalOrder.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
