package io.asat.serialization;

import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** JSON as everything is stored and sent in: events by logical name, enums by name, dates and instants in ISO form. */
public final class StoredJson extends Jackson3Serializer {

    private StoredJson(Builder builder) {
        super(builder);
    }

    public static Serializer serializer() {
        Builder builder = new Builder() {
            @Override
            public Jackson3Serializer build() {
                return new StoredJson(this);
            }
        };
        return builder.converter(new ChainingConverter(StoredJson.class.getClassLoader()))
                .jsonMapperBuilderCustomizer(StoredJson::customize)
                .build();
    }

    private static void customize(JsonMapper.Builder mapper) {
        mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .allowIfSubType("java.util.")
                        .allowIfSubType("io.asat.")
                        .build())
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the overridden method has it
    public SerializedType typeForClass(Class type) {
        return EventNames.nameOf(type)
                .<SerializedType>map(name ->
                        new SimpleSerializedType(name, getRevisionResolver().revisionOf(type)))
                .orElseGet(() -> super.typeForClass(type));
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return EventNames.event(type.getName()).map(Class::getName).orElseGet(() -> super.resolveClassName(type));
    }
}
