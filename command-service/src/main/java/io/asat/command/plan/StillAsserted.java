package io.asat.command.plan;

import io.asat.command.request.Answer;
import io.asat.events.Attribute;
import io.asat.history.ActionHistory;
import io.asat.history.Entry;
import java.util.ArrayList;
import java.util.List;

/** Finds who else says what a retracted entry said, confirmations above all: the value may still be shown. */
final class StillAsserted {
    private StillAsserted() {}

    /** @param retraction the retraction's sequence; the answer is as it was when that was recorded */
    static List<Answer.StillAsserted> afterRetractionBy(long retraction, ActionHistory history) {
        ActionHistory then = ActionHistory.of(history.entries().subList(0, Math.toIntExact(retraction)));
        Entry struck = then.entry(retraction)
                .flatMap(entry -> then.entry(entry.retracts() == null ? 0 : entry.retracts()))
                .orElseThrow();
        List<Answer.StillAsserted> others = new ArrayList<>();
        for (Attribute<?> attribute : Attribute.ALL) {
            if (struck.assertions().speakOf(attribute)) {
                then.entriesAbout(attribute).stream()
                        .filter(entry -> entry.assertions()
                                .value(attribute)
                                .equals(struck.assertions().value(attribute)))
                        .mapToLong(Entry::sequence)
                        .sorted()
                        .forEach(sequence -> others.add(new Answer.StillAsserted(attribute.field(), sequence)));
            }
        }
        return others;
    }
}
