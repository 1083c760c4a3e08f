package io.asat.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.events.ActionEvent;
import io.asat.history.ActionHistory;
import io.asat.query.documents.Documents;
import io.asat.query.projection.ActionHistories;
import io.asat.query.projection.Recorded;
import io.asat.query.testing.Mongo;
import io.asat.query.testing.NoStoredHistories;
import io.asat.query.testing.RandomAction;
import io.asat.values.ActionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Slices say what the fold says, for every day and knowledge. */
class SlicedHistoryTest {
    private final Documents documents = new Documents(Mongo.database(), "history");
    private final PastActions past = new PastActions(documents);

    @Test
    void agreesWithTheFoldOnRandomHistories() {
        for (long seed = 1; seed <= 1000; seed++) {
            Random random = new Random(seed);
            RandomAction action = new RandomAction(ActionId.of("plan/" + seed), seed, 1 + random.nextInt(40))
                    .record(1 + random.nextInt(60));
            HistoryReadModel readModel = readModel(16 + random.nextInt(20));
            takeInBatches(readModel, action, random);
            for (int question = 0; question < 20; question++) {
                LocalDate day = action.someDay();
                Optional<Instant> knownAt =
                        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(action.someInstant());
                assertThatItAgrees(seed, action, day, knownAt);
            }
        }
    }

    private HistoryReadModel readModel(int capacity) {
        return new HistoryReadModel(documents, new ActionHistories(new NoStoredHistories()), capacity);
    }

    private static void takeInBatches(HistoryReadModel readModel, RandomAction action, Random random) {
        List<Recorded<ActionEvent>> events = action.events();
        int from = 0;
        while (from < events.size()) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(10));
            readModel.take(Map.of(action.action(), events.subList(from, to)));
            from = to;
        }
    }

    private void assertThatItAgrees(long seed, RandomAction action, LocalDate day, Optional<Instant> knownAt) {
        ActionHistory known = knownAt.map(action.history()::asKnownAt).orElse(action.history());
        PastAction answer =
                past.read(List.of(action.action()), day, day, knownAt).get(action.action());
        String question = "seed " + seed + " as at " + day + " known at " + knownAt;
        if (answer == null) {
            assertThat(known.version()).as(question).isZero();
        } else {
            assertThat(answer.on(day)).as(question).isEqualTo(known.asAt(day));
            assertThat(answer.version()).as(question).isEqualTo(known.version());
            assertThat(answer.lastRecordedAt())
                    .as(question)
                    .isEqualTo(known.lastRecordedAt().orElseThrow());
        }
    }
}
