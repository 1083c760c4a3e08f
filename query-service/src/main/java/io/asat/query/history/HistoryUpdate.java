package io.asat.query.history;

import io.asat.events.ActionEvent;
import io.asat.events.EntryRedacted;
import io.asat.history.ActionHistory;
import io.asat.query.documents.Found;
import io.asat.query.documents.GuardedWrites;
import io.asat.query.projection.Recorded;
import io.asat.values.ActionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** What some events of one action do to its documents. Changes none itself: it says what to load and what to write. */
final class HistoryUpdate {
    private final ActionId action;
    private final @Nullable BsonDocument head;
    private final SlicedHistory before;
    private final List<Changes> changes = new ArrayList<>();
    private final Map<String, BsonDocument> fullChunks = new LinkedHashMap<>();
    private RecordedTimes times;
    private ActionHistory fold;
    private boolean redacts;

    /** @param fold as the head knows it */
    HistoryUpdate(
            ActionId action,
            @Nullable BsonDocument head,
            SlicedHistory before,
            ActionHistory fold,
            List<Recorded<ActionEvent>> events) {
        this.action = action;
        this.head = head;
        this.before = before;
        this.times = head == null ? RecordedTimes.NONE : HistoryDocuments.times(head);
        this.fold = fold;
        events.forEach(this::add);
    }

    private void add(Recorded<ActionEvent> event) {
        ActionHistory next = fold.with(event.event(), event.recording());
        changes.add(Changes.between(fold, next));
        redacts |= event.event() instanceof EntryRedacted;
        fold = next;
        if (times.isFull()) {
            BsonDocument chunk = HistoryDocuments.chunk(action, times);
            fullChunks.put(HistoryDocuments.chunkId(action, times.chunks().length), chunk);
        }
        times = times.with(event.recording().recordedAt());
    }

    ActionId action() {
        return action;
    }

    ActionHistory fold() {
        return fold;
    }

    List<String> slicesToLoad() {
        return missing().stream()
                .map(number -> HistoryDocuments.sliceId(action, number))
                .toList();
    }

    /** Words that are redacted may stand in any slice there ever was. */
    private List<Integer> missing() {
        return redacts ? before.missing() : before.missingFor(changes);
    }

    /** @param loaded at least the slices asked for */
    Result with(Found loaded) {
        SlicedHistory history = before.having(
                missing(), number -> HistoryDocuments.slice(loaded.require(HistoryDocuments.sliceId(action, number))));
        return new Result(history.with(changes));
    }

    /** The documents as they are to be. */
    final class Result {
        private final SlicedHistory after;

        private Result(SlicedHistory after) {
            this.after = after;
        }

        /** @return documents no head names yet; a writer that was cut short may have left them */
        List<String> newIds() {
            List<String> ids = new ArrayList<>(fullChunks.keySet());
            for (int number = head == null ? 0 : before.areas().size();
                    number < after.areas().size();
                    number++) {
                ids.add(HistoryDocuments.sliceId(action, number));
            }
            return ids;
        }

        /**
         * Slices and chunks go first and the head, which makes them count, last.
         *
         * @param stored what was loaded, and those of the new ids that exist
         */
        void writeTo(GuardedWrites writes, Found stored) {
            fullChunks.forEach((id, chunk) -> {
                if (stored.get(id).isEmpty()) {
                    writes.insert(chunk);
                }
            });
            after.slices().forEach((number, slice) -> {
                if (redacts || slice.changedAt() > before.version()) {
                    BsonDocument document = HistoryDocuments.slice(action, number, slice, fold);
                    writes.write(document, stored.get(HistoryDocuments.sliceId(action, number)));
                }
            });
            writes.writeLast(HistoryDocuments.head(action, after, times), Optional.ofNullable(head));
        }
    }
}
