package io.asat.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.asat.dates.TargetDate;
import io.asat.events.ActionEvent;
import io.asat.events.Attribute;
import io.asat.events.EntryRedacted;
import io.asat.history.ActionHistory;
import io.asat.query.documents.Documents;
import io.asat.query.documents.ReadModelDatabase;
import io.asat.query.projection.ActionHistories;
import io.asat.query.projection.Recorded;
import io.asat.query.testing.Mongo;
import io.asat.query.testing.RandomAction;
import io.asat.query.testing.StoredInMemory;
import io.asat.values.ActionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Slices say what the fold says, for every day and knowledge. */
class SlicedHistoryTest {
    private static final int QUESTIONS = 8;

    private final MongoDatabase database = Mongo.database();
    private final MongoCollection<Document> collection = database.getCollection("history");
    private final Documents documents = new ReadModelDatabase(database, false).documents("history", List.of());
    private final PastActions past = new PastActions(() -> documents);

    @Test
    void agreeWithTheFoldOnRandomHistories() {
        for (long seed = 1; seed <= 1000; seed++) {
            Random random = new Random(seed);
            RandomAction action = action(seed, random).record(1 + random.nextInt(60));
            takeInBatches(readModel(action, random), action, random, 0);
            assertThatItAgrees(seed, action, random);
        }
    }

    @Test
    void agreeWithTheFoldOverManyChunksOfRecordedTimes() {
        Random random = new Random(4711);
        RandomAction action = action(4711, random).record(3 * RecordedTimes.CHUNK + 5);
        takeInBatches(readModel(action, random), action, random, 0);
        for (int round = 0; round < 20; round++) {
            assertThatItAgrees(4711, action, random);
        }
    }

    @Test
    void agreeWithTheFoldWhateverAWriterLeftThatWasCutShort() {
        for (long seed = 2001; seed <= 2100; seed++) {
            documents.drop();
            Random random = new Random(seed);
            RandomAction action = action(seed, random).record(1 + random.nextInt(150));
            HistoryReadModel readModel = readModel(action, random);
            int known = random.nextInt(action.events().size());
            takeInBatches(readModel, action.upTo(known), random, 0);
            Map<String, Document> before = all();
            takeInBatches(readModel, action, random, known);
            undoSome(before, random, action);
            if (!redactsAfter(known, action)) {
                assertThatItAgrees(seed, action.upTo(known), random);
            }
            takeInBatches(readModel(action, random), action, random, known);
            assertThatItAgrees(seed, action, random);
        }
    }

    @Test
    void changeNothingWhenTheSameEventsComeAgain() {
        Random random = new Random(11);
        RandomAction action = action(11, random).record(100);
        HistoryReadModel readModel = readModel(action, random);
        takeInBatches(readModel, action, random, 0);
        Map<String, Document> before = all();
        takeInBatches(readModel, action, random, 0);
        assertThat(all()).isEqualTo(before);
    }

    /** Of words that are to go some may be gone before the head says so. */
    private static boolean redactsAfter(int known, RandomAction action) {
        return action.events().subList(known, action.events().size()).stream()
                .anyMatch(recorded -> recorded.event() instanceof EntryRedacted);
    }

    private static RandomAction action(long seed, Random random) {
        return new RandomAction(ActionId.of("plan/" + seed), seed, 1 + random.nextInt(40));
    }

    private HistoryReadModel readModel(RandomAction action, Random random) {
        return new HistoryReadModel(
                documents, new ActionHistories(new StoredInMemory(action), 1_000_000), 16 + random.nextInt(20));
    }

    private static void takeInBatches(HistoryReadModel readModel, RandomAction action, Random random, int start) {
        List<Recorded<ActionEvent>> events = action.events();
        int from = start;
        while (from < events.size()) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(20));
            readModel.take(Map.of(action.action(), events.subList(from, to)));
            from = to;
        }
    }

    private Map<String, Document> all() {
        Map<String, Document> all = new HashMap<>();
        collection.find().forEach(document -> all.put(document.getString("_id"), document));
        return all;
    }

    /** The head's last write is lost, and any of those before it: orders other than ours are stricter than needed. */
    private void undoSome(Map<String, Document> before, Random random, RandomAction action) {
        all().forEach((id, document) -> {
            boolean head = id.equals(HistoryDocuments.headId(action.action()));
            if (!document.equals(before.get(id)) && (head || random.nextBoolean())) {
                collection.deleteOne(new Document("_id", id));
                Optional.ofNullable(before.get(id)).ifPresent(collection::insertOne);
            }
        });
    }

    private void assertThatItAgrees(long seed, RandomAction action, Random random) {
        for (int question = 0; question < QUESTIONS; question++) {
            Optional<Instant> knownAt = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(action.someInstant());
            assertThatItAgrees("seed " + seed, action, action.someDay(), knownAt);
        }
        assertThatTheRunsAgree("seed " + seed, action, Optional.empty());
        assertThatTheRunsAgree("seed " + seed, action, Optional.of(action.someInstant()));
    }

    private void assertThatTheRunsAgree(String seed, RandomAction action, Optional<Instant> knownAt) {
        ActionHistory known = knownAt.map(action.history()::asKnownAt).orElse(action.history());
        PastAction answer = past.read(List.of(action.action()), LocalDate.MIN, LocalDate.MAX, knownAt)
                .get(action.action());
        if (answer != null) {
            assertThat(Attribute.ALL)
                    .allSatisfy(attribute -> assertThat(answer.runs(attribute))
                            .as("%s, %s known at %s", seed, attribute, knownAt)
                            .isEqualTo(runs(attribute, known)));
        }
    }

    /** An attribute that is cleared is in no run, but for the target date. */
    private static <T> List<PastRun<T>> runs(Attribute<T> attribute, ActionHistory known) {
        Optional<T> none = attribute == Attribute.TARGET_DATE
                ? Optional.of(attribute.type().cast(TargetDate.NONE))
                : Optional.empty();
        return known.runs(attribute).stream()
                .flatMap(run -> run.value().or(() -> none).stream()
                        .map(value -> new PastRun<>(
                                run.from(),
                                run.until(),
                                value,
                                run.entry().sequence(),
                                run.entry().recordedAt(),
                                run.entry().recordedBy())))
                .toList();
    }

    private void assertThatItAgrees(String seed, RandomAction action, LocalDate day, Optional<Instant> knownAt) {
        ActionHistory known = knownAt.map(action.history()::asKnownAt).orElse(action.history());
        PastAction answer =
                past.read(List.of(action.action()), day, day, knownAt).get(action.action());
        String question = seed + " as at " + day + " known at " + knownAt;
        if (answer == null) {
            assertThat(known.version()).as(question).isZero();
        } else {
            assertThat(answer.on(day)).as(question).isEqualTo(known.asAt(day));
            assertThat(answer.version()).as(question).isEqualTo(known.version());
            assertThat(Optional.of(answer.lastRecordedAt())).as(question).isEqualTo(known.lastRecordedAt());
        }
    }
}
