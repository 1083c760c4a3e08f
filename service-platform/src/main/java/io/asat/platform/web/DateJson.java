package io.asat.platform.web;

import io.asat.dates.DateReader;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a date in ISO or UK spelling. */
final class DateJson extends StdScalarDeserializer<LocalDate> {
    DateJson() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return context.reportInputMismatch(LocalDate.class, "not a text");
        }
        return date(parser.getString());
    }

    /** @throws UnreadableValue if the text is no date */
    static LocalDate date(String text) {
        return DateReader.read(text)
                .orElseThrow(() -> new UnreadableValue(
                        "is not a date there is: write it as 2020-12-04, 4.12.20, 04/12/2020 or 4 December 2020"));
    }
}
