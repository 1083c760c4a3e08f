package io.asat.command.web;

import io.asat.command.plan.TargetDateGiven;
import io.asat.dates.TargetDateKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a target date given as its words, or as an object that says what they mean. */
class TargetDateField extends ValueDeserializer<TargetDateGiven> {
    private static final int LENGTH = 2_000;

    /** As the contract has the object. */
    private record Given(
            String text,
            @Nullable TargetDateKind kind,
            @Nullable LocalDate date) {}

    @Override
    public TargetDateGiven deserialize(JsonParser json, DeserializationContext context) {
        TargetDateGiven given = json.currentToken() == JsonToken.START_OBJECT
                ? of(context.readValue(json, Given.class), context)
                : new TargetDateGiven(context.readValue(json, String.class), null, null);
        if (given.text().length() > LENGTH) {
            return context.reportInputMismatch(this, "a target date has at most %d characters", LENGTH);
        }
        return given;
    }

    private TargetDateGiven of(Given given, DeserializationContext context) {
        // A record's component is null where the field is left out.
        if ((Object) given.text() == null) {
            return context.reportInputMismatch(this, "a target date has a text, empty if there is none");
        }
        return new TargetDateGiven(given.text(), given.kind(), given.date());
    }
}
