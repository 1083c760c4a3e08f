package io.asat.contract;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as plain maps, lists and values, so that tests compare it without ceremony. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String object(Object... namesAndValues) {
        return text(map(namesAndValues));
    }

    static Map<String, Object> map(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            map.put((String) namesAndValues[i], value instanceof LocalDate day ? day.toString() : value);
        }
        return map;
    }

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    static Object plain(JsonNode node) {
        return MAPPER.treeToValue(node, Object.class);
    }
}
