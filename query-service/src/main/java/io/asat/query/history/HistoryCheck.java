package io.asat.query.history;

import io.asat.history.ActionHistory;
import io.asat.query.documents.Documents;
import io.asat.query.documents.Found;
import io.asat.query.documents.GuardedWrites;
import io.asat.query.generation.CurrentDocuments;
import io.asat.query.generation.Projection;
import io.asat.query.verification.Difference;
import io.asat.query.verification.Question;
import io.asat.query.verification.ReadModelCheck;
import io.asat.query.verification.Recount;
import io.asat.values.ActionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bson.BsonDocument;

/** Tells whether the past of an action is kept as its events say, as known at one time or at all. */
final class HistoryCheck implements ReadModelCheck {
    private final CurrentDocuments documents;

    HistoryCheck(CurrentDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Projection projection() {
        return Projection.HISTORY;
    }

    @Override
    public Shown shown(ActionId action) {
        Documents current = documents.get();
        String id = HistoryDocuments.headId(action);
        Optional<BsonDocument> head = current.find(List.of(id)).get(id);
        return head.<Shown>map(found -> new Past(action, found, current)).orElseGet(() -> new Nothing());
    }

    /** Not even a head. */
    private static final class Nothing implements Shown {
        @Override
        public long version() {
            return 0;
        }

        @Override
        public List<Difference> differences(Recount recount, Question question) {
            return List.of();
        }
    }

    private static final class Past implements Shown {
        private final ActionId action;
        private final BsonDocument head;
        private final List<Area> areas;
        private final Found slices;
        private final Found chunks;

        Past(ActionId action, BsonDocument head, Documents documents) {
            this.action = action;
            this.head = head;
            this.areas = Packed.areas(head.getBinary(HistoryDocuments.AREAS));
            this.slices = documents.find(IntStream.range(0, areas.size())
                    .mapToObj(number -> HistoryDocuments.sliceId(action, number))
                    .toList());
            this.chunks = documents.find(
                    IntStream.range(0, HistoryDocuments.times(head).chunks().length)
                            .mapToObj(chunk -> HistoryDocuments.chunkId(action, chunk))
                            .toList());
        }

        @Override
        public long version() {
            return GuardedWrites.sequenceOf(head);
        }

        @Override
        public List<Difference> differences(Recount recount, Question question) {
            SliceComparison found = new SliceComparison(action, question);
            ActionHistory known = recount.history().asKnownAt(question.knownAt());
            compareTimes(recount.history(), known, question, found);
            if (question.everKnown()) {
                EverKnown ever = new EverKnown(recount.events());
                compareSlices(area -> true, (area, slice) -> found.compare(area, slice, ever), found);
            } else if (known.version() > 0) {
                compareSlices(
                        area -> area.since() <= known.version() && known.version() < area.before(),
                        (area, slice) -> found.compare(area, slice, known),
                        found);
            }
            return found.differences();
        }

        private void compareSlices(
                Predicate<Area> wanted, BiConsumer<Area, BsonDocument> comparing, SliceComparison found) {
            for (int number = 0; number < areas.size(); number++) {
                Area area = areas.get(number);
                if (wanted.test(area)) {
                    int missing = number;
                    slices.get(HistoryDocuments.sliceId(action, number))
                            .ifPresentOrElse(slice -> comparing.accept(area, slice), () -> found.missing(missing));
                }
            }
        }

        private void compareTimes(
                ActionHistory history, ActionHistory known, Question question, SliceComparison found) {
            List<Long> kept = new ArrayList<>();
            RecordedTimes times = HistoryDocuments.times(head);
            for (int chunk = 0; chunk < times.chunks().length; chunk++) {
                chunks.get(HistoryDocuments.chunkId(action, chunk))
                        .ifPresent(full -> add(Packed.times(full.getBinary(HistoryDocuments.TIMES)), kept));
            }
            add(times.latest(), kept);
            long upTo = question.everKnown() ? history.version() : known.version();
            for (int place = 0; place < upTo; place++) {
                long replayed = history.entries().get(place).recordedAt().toEpochMilli();
                Long shown = place < kept.size() ? kept.get(place) : null;
                found.time(place + 1, replayed, shown);
            }
        }

        private static void add(long[] times, List<Long> kept) {
            for (long time : times) {
                kept.add(time);
            }
        }
    }
}
