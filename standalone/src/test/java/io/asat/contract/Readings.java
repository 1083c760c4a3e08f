package io.asat.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Brings what the model says and what the server answers into one form, in which equal means equal. */
final class Readings {
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT.*Z";

    private Readings() {}

    /** Dates and instants as text, an instant always in the shortest spelling; objects sorted by name. */
    static Object asJson(Object value) {
        if (value instanceof LocalDate || value instanceof Instant) return value.toString();
        if (value instanceof String text) {
            return text.matches(INSTANT) ? Instant.parse(text).toString() : text;
        }
        if (value instanceof List<?> list)
            return list.stream().map(Readings::asJson).toList();
        if (value instanceof Map<?, ?> map) {
            var sorted = new TreeMap<String, Object>();
            map.forEach((name, member) -> sorted.put((String) name, asJson(member)));
            return sorted;
        }
        return value;
    }

    /** Without its position, of which the contract says no more than that lists are in its order. */
    static Object comparable(Map<String, Object> action) {
        var fields = new LinkedHashMap<>(action);
        fields.remove("position");
        return asJson(fields);
    }
}
