package io.asat.platform.web;

import io.asat.platform.time.KnownAt;
import io.asat.values.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in a caller's words what a field or parameter of a type takes. */
final class Kinds {
    private Kinds() {}

    static String accepted(@Nullable Class<?> type) {
        if (type == null || type == Object.class) {
            return "is not what is taken here";
        }
        return "must be " + kind(type);
    }

    private static String kind(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number";
        }
        if (type == LocalDate.class) {
            return "a date such as 2020-12-04 or 4.12.20";
        }
        if (type == Instant.class || type == KnownAt.class) {
            return "an instant such as 2020-12-04T09:30:00Z";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        boolean oneOfOurValues = type.getPackage() == PlanId.class.getPackage();
        boolean hasFields = type.isRecord() && !oneOfOurValues;
        return hasFields || Map.class.isAssignableFrom(type) ? "an object" : "a text";
    }
}
