package io.asat.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/**
 * How far a generation has come, segment by segment.
 *
 * @param segments none before the first was begun
 */
public record Progress(List<SegmentProgress> segments) {

    /**
     * How far the events of some aggregates were taken in.
     *
     * @param token null if none was
     * @param node that takes them in, if one does
     * @param error why it does not go on, if this node knows
     */
    public record SegmentProgress(
            int segment, @Nullable TrackingToken token, Optional<String> node, Optional<String> error) {

        /** @return {@link Head#NOTHING} if none was taken in */
        public long position() {
            TrackingToken reached = WrappedToken.unwrapLowerBound(token);
            return reached == null ? Head.NOTHING : reached.position().orElse(Head.NOTHING);
        }
    }

    static Progress of(Map<Integer, StoredTokens.Stored> stored) {
        List<SegmentProgress> segments = new ArrayList<>();
        stored.forEach((segment, known) -> segments.add(
                new SegmentProgress(segment, known.token(), Optional.ofNullable(known.owner()), Optional.empty())));
        return new Progress(segments);
    }

    boolean covers(long position) {
        return position == Head.NOTHING
                || (!segments.isEmpty()
                        && segments.stream().allMatch(segment -> Coverage.covers(segment.token(), position)));
    }

    /** @return up to where all is taken in, but for gaps that may yet be filled */
    public long position() {
        return fold(Math::min);
    }

    /** @return where the segment is that has come furthest */
    long furthest() {
        return fold(Math::max);
    }

    private long fold(LongBinaryOperator choice) {
        return segments.stream()
                .mapToLong(SegmentProgress::position)
                .reduce(choice)
                .orElse(Head.NOTHING);
    }

    /** @return the token of the segment that has come least far; empty if one has not begun */
    Optional<TrackingToken> least() {
        List<TrackingToken> tokens = new ArrayList<>();
        for (SegmentProgress segment : segments) {
            TrackingToken token = WrappedToken.unwrapLowerBound(segment.token());
            if (token == null) {
                return Optional.empty();
            }
            tokens.add(token);
        }
        return tokens.stream().reduce(TrackingToken::lowerBound);
    }
}
