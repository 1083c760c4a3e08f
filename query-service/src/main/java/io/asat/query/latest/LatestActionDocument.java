package io.asat.query.latest;

import io.asat.events.Attribute;
import io.asat.history.ActionHistory;
import io.asat.history.ActionState;
import io.asat.query.documents.GuardedWrites;
import io.asat.query.documents.StoredValues;
import io.asat.values.ActionId;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** The document that keeps a {@link LatestAction}, under the action's name; also what was in force, by attribute. */
public final class LatestActionDocument {
    /** The first day it stands so, in ISO form. */
    public static final String SINCE = "since";

    private static final String LAST_RECORDED_AT = "lastRecordedAt";
    private static final String CONFIRMED_AS_AT = "confirmedAsAt";
    private static final String IN_FORCE = "inForce";
    private static final String FROM = "from";
    private static final String RECORDED_AT = "recordedAt";
    private static final String RECORDED_BY = "recordedBy";

    private LatestActionDocument() {}

    /** @return the document without any state */
    public static BsonDocument withoutState(ActionId action, ActionHistory history) {
        return GuardedWrites.document(action.toString(), history.version())
                .append(
                        LAST_RECORDED_AT,
                        StoredValues.write(history.lastRecordedAt().orElseThrow()))
                .append(SINCE, StoredValues.write(LatestAction.since(history)));
    }

    public static BsonDocument of(ActionId action, ActionHistory history) {
        BsonDocument document = withoutState(action, history);
        LocalDate day = LatestAction.since(history);
        history.asAt(day)
                .ifPresent(state -> document.append(CONFIRMED_AS_AT, StoredValues.write(state.confirmedAsAt()))
                        .append(IN_FORCE, inForce(history, day)));
        return document;
    }

    private static BsonDocument inForce(ActionHistory history, LocalDate day) {
        BsonDocument inForce = new BsonDocument();
        for (Attribute<?> attribute : Attribute.ALL) {
            history.run(attribute, day)
                    .ifPresent(run -> run.value()
                            .ifPresent(value -> inForce.append(
                                    attribute.field(),
                                    new BsonDocument(attribute.field(), StoredValues.write(value))
                                            .append(FROM, StoredValues.write(run.from()))
                                            .append(
                                                    RECORDED_AT,
                                                    StoredValues.write(
                                                            run.entry().recordedAt()))
                                            .append(
                                                    RECORDED_BY,
                                                    new BsonString(run.entry().recordedBy())))));
        }
        return inForce;
    }

    public static LatestAction read(BsonDocument stored) {
        BsonDocument document = StoredValues.whole(stored);
        Optional<ActionState> state = Optional.ofNullable(document.get(CONFIRMED_AS_AT))
                .map(confirmed ->
                        ActionState.of(new StoredRuns(document.getDocument(IN_FORCE)), StoredValues.day(confirmed)));
        return new LatestAction(
                GuardedWrites.sequenceOf(document),
                StoredValues.instant(document.getDateTime(LAST_RECORDED_AT)),
                StoredValues.day(document.getString(SINCE)),
                state);
    }

    private record StoredRuns(BsonDocument inForce) implements ActionState.Runs {
        @Override
        public <T> Optional<ActionState.Asserted<T>> on(Attribute<T> attribute) {
            return Optional.ofNullable(inForce.get(attribute.field()))
                    .map(stored -> asserted(attribute, stored.asDocument()));
        }

        private static <T> ActionState.Asserted<T> asserted(Attribute<T> attribute, BsonDocument stored) {
            return new ActionState.Asserted<>(
                    StoredValues.read(attribute, stored),
                    StoredValues.day(stored.getString(FROM)),
                    StoredValues.instant(stored.getDateTime(RECORDED_AT)),
                    stored.getString(RECORDED_BY).getValue());
        }
    }
}
