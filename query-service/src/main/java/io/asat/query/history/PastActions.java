package io.asat.query.history;

import io.asat.query.documents.Documents;
import io.asat.query.documents.Found;
import io.asat.values.ActionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.BsonBinary;
import org.bson.BsonDocument;

/**
 * Reads actions' past by key only: heads, then chunks of recorded times where an earlier knowledge is asked for, then
 * slices. What is written meanwhile does not show: slices are read at the version the head had.
 */
public final class PastActions {
    private final Supplier<Documents> current;

    /** @param current asked once for each question, so that it reads one generation throughout */
    PastActions(Supplier<Documents> current) {
        this.current = current;
    }

    /**
     * @param knownAt now if empty
     * @return the actions something was known of, able to answer for the days from {@code first} to {@code last}
     */
    public Map<ActionId, PastAction> read(
            Collection<ActionId> actions, LocalDate first, LocalDate last, Optional<Instant> knownAt) {
        Documents documents = current.get();
        Found found =
                documents.find(actions.stream().map(HistoryDocuments::headId).toList());
        List<Head> heads = actions.stream()
                .flatMap(action ->
                        found.get(HistoryDocuments.headId(action)).stream().map(document -> Head.of(action, document)))
                .toList();
        List<Asked> asked = (knownAt.isPresent() ? known(documents, heads, knownAt.get()) : latest(heads))
                .map(known -> Asked.of(known, Fact.epochDay(first), Fact.epochDay(last)))
                .toList();
        Found slices = documents.find(asked.stream().flatMap(Asked::sliceIds).toList());
        Map<ActionId, PastAction> answers = new HashMap<>();
        asked.forEach(one -> answers.put(one.known().head().action(), one.answer(slices)));
        return answers;
    }

    private static Stream<Known> latest(List<Head> heads) {
        return heads.stream().map(head -> new Known(head, head.times().last()));
    }

    private static Stream<Known> known(Documents documents, List<Head> heads, Instant knownAt) {
        Found chunks = documents.find(heads.stream()
                .flatMap(head -> head.times().earlierChunkAt(knownAt).stream()
                        .map(chunk -> HistoryDocuments.chunkId(head.action(), chunk)))
                .toList());
        return heads.stream()
                .flatMap(head -> head
                        .times()
                        .lastKnown(
                                knownAt,
                                chunk -> Packed.times(chunks.require(HistoryDocuments.chunkId(head.action(), chunk))
                                        .getBinary(HistoryDocuments.TIMES)))
                        .map(version -> new Known(head, version))
                        .stream());
    }

    private record Head(ActionId action, BsonBinary areas, RecordedTimes times) {
        static Head of(ActionId action, BsonDocument document) {
            return new Head(action, document.getBinary(HistoryDocuments.AREAS), HistoryDocuments.times(document));
        }
    }

    private record Known(Head head, RecordedTimes.Known last) {}

    /**
     * What is wanted of one action.
     *
     * @param first the first day, as an epoch day
     * @param last the last
     */
    private record Asked(Known known, List<AskedSlice> asked, int first, int last) {
        static Asked of(Known known, int first, int last) {
            Head head = known.head();
            List<AskedSlice> asked = new ArrayList<>();
            Packed.areas(
                    head.areas(),
                    known.last().version(),
                    first,
                    last,
                    (number, area) -> asked.add(new AskedSlice(HistoryDocuments.sliceId(head.action(), number), area)));
            return new Asked(known, asked, first, last);
        }

        Stream<String> sliceIds() {
            return asked.stream().map(AskedSlice::id);
        }

        PastAction answer(Found slices) {
            List<PastAction.KnownSlice> answering = new ArrayList<>();
            for (AskedSlice one : asked) {
                BsonDocument slice = slices.require(one.id());
                List<Fact> facts = HistoryDocuments.facts(slice, known.last().version(), first, last);
                answering.add(new PastAction.KnownSlice(one.area(), facts, HistoryDocuments.entries(slice, facts)));
            }
            return new PastAction(known.last(), answering);
        }
    }

    private record AskedSlice(String id, Area area) {}
}
