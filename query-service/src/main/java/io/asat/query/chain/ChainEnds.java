package io.asat.query.chain;

import io.asat.proof.Chain;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;

/**
 * The ends of the chains that were linked last, so that not each has to be looked up again for its next event. They hold
 * as long as links reach just where they were left: if somebody else has added some meanwhile, all are forgotten.
 */
final class ChainEnds {
    private static final int MOST = 100_000;

    private final LinkStore links;
    private final Map<String, Chain> ends = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Chain> eldest) {
            return size() > MOST;
        }
    };

    private Optional<TrackingToken> left = Optional.empty();

    ChainEnds(LinkStore links) {
        this.links = links;
    }

    /** @return up to where events are linked; asked before each batch */
    Optional<TrackingToken> place() {
        Optional<TrackingToken> place = links.place();
        if (!place.equals(left)) {
            ends.clear();
        }
        return place;
    }

    Chain of(String aggregate) {
        return Optional.ofNullable(ends.get(aggregate)).orElseGet(() -> links.chain(aggregate));
    }

    /** Once they are in the store. */
    void leave(Map<String, Chain> extended, TrackingToken upTo) {
        ends.putAll(extended);
        left = Optional.of(upTo);
    }
}
