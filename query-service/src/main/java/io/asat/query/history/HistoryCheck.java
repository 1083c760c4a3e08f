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
import java.util.stream.IntStream;
import org.bson.BsonDocument;

/** Tells whether the past of an action is kept as its events say: every fact of every slice, as known at one or all times. */
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
            compareSlices(known, found);
            if (question.everKnown()) {
                for (int number = 0; number < areas.size(); number++) {
                    Area area = areas.get(number);
                    if (!area.isLive()) {
                        compare(number, firstEntries(recount.history(), area.before() - 1), found);
                    }
                }
            }
            return found.differences();
        }

        private static ActionHistory firstEntries(ActionHistory history, int version) {
            return ActionHistory.of(history.entries().subList(0, version));
        }

        private void compareSlices(ActionHistory known, SliceComparison found) {
            if (known.version() == 0) {
                return;
            }
            for (int number = 0; number < areas.size(); number++) {
                Area area = areas.get(number);
                if (area.since() <= known.version() && known.version() < area.before()) {
                    compare(number, known, found);
                }
            }
        }

        private void compare(int number, ActionHistory known, SliceComparison found) {
            Optional<BsonDocument> slice = slices.get(HistoryDocuments.sliceId(action, number));
            if (slice.isPresent()) {
                found.compare(areas.get(number), slice.get(), known);
            } else {
                found.missing(number);
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
