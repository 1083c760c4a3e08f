package io.asat.events;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** Assertions as JSON: an object with a field for each attribute spoken of, {@code null} where absence is asserted. */
final class AssertionsJson {
    private AssertionsJson() {}

    static final class Writer extends ValueSerializer<Assertions> {
        @Override
        public void serialize(Assertions assertions, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            assertions.forEach((attribute, value) -> {
                json.writeName(attribute.field());
                if (value == null) {
                    json.writeNull();
                } else {
                    context.writeValue(json, value);
                }
            });
            json.writeEndObject();
        }
    }

    static final class Reader extends ValueDeserializer<Assertions> {
        @Override
        public Assertions deserialize(JsonParser json, DeserializationContext context) {
            Assertions assertions = Assertions.NONE;
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = json.currentName();
                Attribute<?> attribute = Attribute.named(field).orElse(null);
                json.nextToken();
                if (attribute == null) {
                    return (Assertions) context.handleWeirdStringValue(Assertions.class, field, "not an attribute");
                }
                assertions = read(assertions, attribute, json, context);
            }
            return assertions;
        }

        private static <T> Assertions read(
                Assertions assertions, Attribute<T> attribute, JsonParser json, DeserializationContext context) {
            @Nullable
            T value = json.currentToken() == JsonToken.VALUE_NULL ? null : context.readValue(json, attribute.type());
            return assertions.and(attribute, value);
        }
    }
}
