package io.asat.query.overdue;

import io.asat.history.ActionHistory;
import io.asat.query.documents.StoredValues;
import io.asat.query.latest.LatestAction;
import io.asat.query.latest.LatestActionDocument;
import io.asat.values.ActionId;
import io.asat.values.Status;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * An open action under the day it is due: a date, never whether it has passed. Of other actions nothing is kept but how
 * far their events were taken in, so that no event taken again can bring them back.
 */
final class OverdueDocument {
    private static final String DUE = "due";

    private OverdueDocument() {}

    static BsonDocument of(ActionId action, ActionHistory history) {
        Optional<LocalDate> due = history.asAt(LatestAction.since(history))
                .filter(state -> state.status() == Status.OPEN)
                .flatMap(state -> state.targetDate().dueDate());
        return due.map(day -> LatestActionDocument.of(action, history).append(DUE, StoredValues.write(day)))
                .orElseGet(() -> LatestActionDocument.withoutState(action, history));
    }

    /** @return whether it is due before the day, or something is said of later days, be it what it may */
    static boolean mayBeDueBefore(LocalDate day, BsonDocument document) {
        boolean isDue = document.get(DUE) instanceof BsonString due
                && StoredValues.day(due).isBefore(day);
        return isDue
                || StoredValues.day(document.getString(LatestActionDocument.SINCE))
                        .isAfter(day);
    }
}
