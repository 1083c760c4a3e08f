package io.asat.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The number a plan prints before an action, without its trailing dot; unique in its plan. Sorts naturally: 2.9 before 2.10. */
public record ActionReference(@JsonValue String value) implements Comparable<ActionReference> {
    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");
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

    /** @return the next name for an action that has no number of its own: {@code 2.3~3} after {@code 2.3~2}, 3 after 2 */
    public ActionReference nextName() {
        int mark = value.lastIndexOf('~');
        String number = value.substring(mark + 1);
        if (!NUMBER.matcher(number).matches()) {
            return new ActionReference(numbered(value, 2));
        }
        int next = Integer.parseInt(number) + 1;
        return new ActionReference(mark < 0 ? Integer.toString(next) : numbered(value.substring(0, mark), next));
    }

    private static String numbered(String base, int number) {
        String suffix = "~" + number;
        return base.substring(0, Math.min(base.length(), LONGEST - suffix.length())) + suffix;
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
