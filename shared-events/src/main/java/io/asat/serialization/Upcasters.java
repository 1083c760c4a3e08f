package io.asat.serialization;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** How events of former revisions are read: each upcaster one step, in the order in which the revisions came about. */
public final class Upcasters {
    private Upcasters() {}

    public static EventUpcaster chain() {
        return new EventUpcasterChain(
                new TargetDateRulesUpcaster(), new WithdrawAbsentUpcaster(), new ListedWordingUpcaster());
    }
}
