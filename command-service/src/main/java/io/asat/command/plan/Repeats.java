package io.asat.command.plan;

import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.DatedEntry;
import io.asat.events.PositionConfirmed;
import io.asat.history.ActionHistory;
import io.asat.history.Entry;
import java.util.Comparator;
import java.util.Optional;

/**
 * Tells whether an entry says nothing but what the entries in force on its day already say from that very day on. The
 * same value from another day is no repeat: something may yet be entered in between.
 */
final class Repeats {
    private Repeats() {}

    /** @return the entry that is repeated, the latest if it takes several */
    static Optional<Entry> of(DatedEntry entry, ActionHistory history) {
        Assertions assertions = entry.assertions();
        if (assertions.isEmpty()) {
            return sameKind(entry, history);
        }
        boolean allSaid = assertions.attributes().stream()
                .allMatch(attribute -> said(attribute, entry, history).isPresent());
        return allSaid
                ? assertions.attributes().stream()
                        .flatMap(attribute -> said(attribute, entry, history).stream())
                        .max(Comparator.comparingLong(Entry::sequence))
                : Optional.empty();
    }

    private static Optional<Entry> said(Attribute<?> attribute, DatedEntry entry, ActionHistory history) {
        return history.inForce(attribute, entry.asAt())
                .filter(inForce -> entry.asAt().equals(inForce.asAt()))
                .filter(inForce -> inForce.assertions()
                        .value(attribute)
                        .equals(entry.assertions().value(attribute)));
    }

    /** A confirmation of an action without a single value repeats another such one of the same day. */
    private static Optional<Entry> sameKind(DatedEntry entry, ActionHistory history) {
        return history.entries().stream()
                .filter(earlier -> earlier.is(PositionConfirmed.class) && !earlier.isRetracted())
                .filter(earlier -> entry.asAt().equals(earlier.asAt()))
                .max(Comparator.comparingLong(Entry::sequence));
    }
}
