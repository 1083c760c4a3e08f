package io.asat.query.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/**
 * All segments of a processor, claimed by this node at one place.
 *
 * @param token empty at the beginning of the store
 */
record WholeClaim(TokenStore tokens, String processor, List<Integer> segments, Optional<TrackingToken> token) {

    /** @return empty where another node has some of them, or they stand at different places */
    static Optional<WholeClaim> of(TokenStore tokens, String processor) {
        List<Segment> free = tokens.fetchAvailableSegments(processor);
        List<Integer> segments =
                Arrays.stream(tokens.fetchSegments(processor)).boxed().toList();
        if (free.size() < segments.size()) {
            return Optional.empty();
        }
        List<Optional<TrackingToken>> places = new ArrayList<>();
        for (int segment : segments) {
            places.add(Optional.ofNullable(tokens.fetchToken(processor, segment)));
        }
        WholeClaim claim = new WholeClaim(tokens, processor, segments, places.getFirst());
        if (places.stream().distinct().count() > 1) {
            claim.release();
            return Optional.empty();
        }
        return Optional.of(claim);
    }

    /** @throws RuntimeException if it is no longer this node's */
    void extend() {
        for (int segment : segments) {
            tokens.extendClaim(processor, segment);
        }
    }

    void advanceTo(TrackingToken place) {
        for (int segment : segments) {
            tokens.storeToken(place, processor, segment);
        }
    }

    void release() {
        for (int segment : segments) {
            tokens.releaseClaim(processor, segment);
        }
    }
}
