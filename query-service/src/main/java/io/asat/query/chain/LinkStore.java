package io.asat.query.chain;

import io.asat.proof.Chain;
import io.asat.proof.Links;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.axonframework.eventhandling.TrackingToken;

/** Where links are kept. What is in it is never changed. */
interface LinkStore {

    /** @return whether this process is the one that adds links now */
    boolean claim();

    /** @return up to where events are linked; empty at the beginning */
    Optional<TrackingToken> place();

    /** @return the chain of an aggregate up to its last link */
    Chain chain(String aggregate);

    /** @return the links of a plan and its actions, by the aggregate's identifier */
    SortedMap<String, Links> ofPlan(String plan);

    /**
     * Adds links, durably when it returns.
     *
     * @param upTo the place of the last event they take into account
     */
    void add(List<Linked> links, TrackingToken upTo);
}
