package io.asat.query.chain;

import io.asat.proof.Links;
import io.asat.values.PlanId;
import java.util.SortedMap;

/** The links there are, for those who prove something with them. */
public final class Chains {
    private final LinkStore links;
    private final Linker linker;

    Chains(LinkStore links, Linker linker) {
        this.links = links;
        this.linker = linker;
    }

    /** @return by the identifier of the plan and of each of its actions */
    public SortedMap<String, Links> of(PlanId plan) {
        return links.ofPlan(plan.value());
    }

    /** @return whether what is at the position is linked */
    public boolean reach(long position) {
        return linker.reached() >= position;
    }
}
