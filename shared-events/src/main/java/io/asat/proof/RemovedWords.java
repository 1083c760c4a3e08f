package io.asat.proof;

import io.asat.events.ActionListed;
import io.asat.events.EntryRedacted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/** The words that events of an aggregate say are gone, and the redactions that say why. */
final class RemovedWords {
    static final String UNEXPLAINED = "lacks words that no redaction removed";

    private final List<Gone> gone = new ArrayList<>();
    private final Set<Gone> explained = new HashSet<>();
    private final Set<Long> redacted = new TreeSet<>();
    private final Set<Long> named = new HashSet<>();

    private record Gone(long sequence, String field, String mark) {}

    void take(StoredEvent event) {
        if (Redaction.isOf(event) && !event.type().equals(ActionListed.class.getSimpleName())) {
            redacted.add(event.sequence());
        }
        Redaction.claimedBy(event).forEach(claim -> gone.add(new Gone(event.sequence(), claim.field(), claim.mark())));
        if (event.type().equals(EntryRedacted.class.getSimpleName())) {
            String mark = EntryRedacted.mark(event.sequence());
            for (JsonNode removed : StoredTree.of(event).payload().path("removed")) {
                long sequence = removed.path("sequence").asLong(0);
                named.add(sequence);
                for (JsonNode field : removed.path("fields")) {
                    explained.add(new Gone(sequence, field.asString(""), mark));
                }
            }
        }
    }

    /** @return the numbers of the events of which words are gone that no redaction names, or their salt without one */
    LongStream unexplained() {
        Set<Long> unexplained = new TreeSet<>(redacted);
        unexplained.removeAll(named);
        gone.stream()
                .filter(each -> !explained.contains(each))
                .map(Gone::sequence)
                .forEach(unexplained::add);
        return unexplained.stream().mapToLong(Long::longValue);
    }
}
