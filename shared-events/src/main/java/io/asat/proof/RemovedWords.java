package io.asat.proof;

import io.asat.events.EntryRedacted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/** The words that events of an aggregate say are gone, and the redactions that say why. */
final class RemovedWords {
    static final String UNEXPLAINED = "lacks words that no redaction removed";

    private final List<Gone> gone = new ArrayList<>();
    private final Set<Gone> explained = new HashSet<>();

    private record Gone(long sequence, String field, String mark) {}

    void take(StoredEvent event) {
        Redaction.claimedBy(event).forEach(claim -> gone.add(new Gone(event.sequence(), claim.field(), claim.mark())));
        if (event.type().equals(EntryRedacted.class.getSimpleName())) {
            String mark = EntryRedacted.mark(event.sequence());
            for (JsonNode removed : StoredTree.of(event).payload().path("removed")) {
                for (JsonNode field : removed.path("fields")) {
                    explained.add(new Gone(removed.path("sequence").asLong(0), field.asString(""), mark));
                }
            }
        }
    }

    /** @return the numbers of the events of which words are gone that no redaction names */
    LongStream unexplained() {
        return gone.stream()
                .filter(each -> !explained.contains(each))
                .mapToLong(Gone::sequence)
                .distinct();
    }
}
