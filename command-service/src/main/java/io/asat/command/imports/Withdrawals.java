package io.asat.command.imports;

import io.asat.events.ActionWithdrawn;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.DatedEntry;
import io.asat.events.PositionConfirmed;
import io.asat.history.ActionHistory;
import io.asat.history.Entry;
import io.asat.values.ActionId;
import io.asat.values.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What editions that withdraw what they do not have say of an action that they do not have. */
public final class Withdrawals {
    private Withdrawals() {}

    /** @return what such an edition says of an action that exists on its day */
    public static DatedEntry of(ActionId action, ActionHistory history, LocalDate edition) {
        return history.inForce(Attribute.STATUS, edition)
                        .filter(Withdrawals::saysWithdrawn)
                        .isPresent()
                ? new PositionConfirmed(action, Assertions.of(Attribute.STATUS, Status.WITHDRAWN), null, edition)
                : withdrawn(action, edition);
    }

    /**
     * What such editions, taken in before, would have said of an action had it existed on their days then.
     *
     * @param former the first day it had before
     * @param first the first day it has now
     */
    public static List<Belated> belated(
            ActionId action, Optional<LocalDate> former, LocalDate first, List<TakenIn> standing) {
        return standing.stream()
                .filter(TakenIn::withdrawAbsent)
                .filter(each -> !each.asAt().isBefore(first))
                .filter(each -> former.filter(day -> !day.isAfter(each.asAt())).isEmpty())
                .map(each -> new Belated(each.importNumber(), withdrawn(action, each.asAt())))
                .toList();
    }

    /** Whether an edition says that the action is withdrawn, which does not say that it exists. */
    static boolean isOne(Entry entry) {
        return entry.importNumber() != null && saysWithdrawn(entry);
    }

    private static ActionWithdrawn withdrawn(ActionId action, LocalDate edition) {
        return new ActionWithdrawn(action, "Not in the edition as at " + edition, edition);
    }

    private static boolean saysWithdrawn(Entry entry) {
        return entry.assertions().value(Attribute.STATUS).equals(Optional.of(Status.WITHDRAWN));
    }
}
