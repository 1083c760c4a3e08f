package io.asat.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.events.Attribute;
import io.asat.events.EntryRedacted;
import io.asat.events.EntryRedacted.Removed;
import io.asat.events.ProgressRecorded;
import io.asat.events.Recording;
import io.asat.history.NaiveHistory.Naive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RedactionTest {
    private static final long FIRST_SEED = 20261127;

    /** On random histories: the words are nowhere, as known at any time, and everything else is as it was. */
    @Test
    void takesWordsFromAllThatWasEverKnownAndChangesNothingElse() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + 400; seed++) {
            List<Naive> told = RandomHistory.of(seed);
            ActionHistory before = RandomHistory.incremental(told);
            List<Removed> removed = before.entries().stream()
                    .filter(entry ->
                            entry.assertions().value(Attribute.PROGRESS).equals(Optional.of("Begun")))
                    .map(entry -> new Removed(entry.sequence(), List.of("progress")))
                    .toList();
            ActionHistory after = redacted(before, removed);
            String mark = EntryRedacted.mark(after.version());
            for (int known = 1; known <= before.version(); known++) {
                var instant = before.entry(known).orElseThrow().recordedAt();
                for (int day = 0; day < RandomHistory.DAYS; day += 3) {
                    LocalDate asked = RandomHistory.FROM.plusDays(day);
                    assertThat(state(after.asKnownAt(instant), asked))
                            .as("seed %d, as at %s, known at %s", seed, asked, instant)
                            .isEqualTo(state(before.asKnownAt(instant), asked).replace("Begun", mark));
                }
            }
            assertThat(after.entries().toString()).doesNotContain("Begun");
        }
    }

    @Test
    void aMarkOfItsOwnKeepsTwoValuesApart() {
        ActionHistory told = Told.registered(1)
                .then(new ProgressRecorded(Told.ACTION, "Mrs Smith ill", Told.december(2)))
                .then(new ProgressRecorded(Told.ACTION, "Mr Jones ill", Told.december(5)))
                .history();
        ActionHistory redacted = redacted(
                redacted(told, List.of(new Removed(2, List.of("progress")))),
                List.of(new Removed(3, List.of("progress"))));

        assertThat(redacted.run(Attribute.PROGRESS, Told.december(6))
                        .orElseThrow()
                        .from())
                .isEqualTo(Told.december(5));
        assertThat(redacted.entry(2).orElseThrow().redacted()).isEqualTo(new Entry.Redacted(4, List.of("progress")));
    }

    private static ActionHistory redacted(ActionHistory history, List<Removed> removed) {
        var at = history.lastRecordedAt().orElseThrow().plusMillis(1);
        return history.with(
                new EntryRedacted(Told.ACTION, 1, removed, "named a resident"),
                new Recording("mia", null, "api", null, "d", at, "s"));
    }

    private static String state(ActionHistory history, LocalDate day) {
        return history.asAt(day).toString() + history.firstDay();
    }
}
