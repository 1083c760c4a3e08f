package io.asat.platform.web;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads enums by their exact names, where Jackson would trim blanks, count numbers and unpack lists. */
final class ExactEnums extends ValueDeserializerModifier {
    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config, JavaType type, BeanDescription.Supplier bean, ValueDeserializer<?> usual) {
        return new ByName(type.getRawClass());
    }

    private static final class ByName extends StdScalarDeserializer<Object> {
        private final Map<String, Object> constants;

        ByName(Class<?> type) {
            super(type);
            constants = Arrays.stream(type.getEnumConstants())
                    .collect(
                            Collectors.toUnmodifiableMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.hasToken(JsonToken.VALUE_STRING) && constants.containsKey(parser.getString())) {
                return constants.get(parser.getString());
            }
            return context.reportInputMismatch(handledType(), "not one of its names");
        }
    }
}
