package io.asat.query.projection;

import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** Whether a projection that has come as far as a token has taken in what is at a position. */
public final class Coverage {
    private Coverage() {}

    /** A projection that replays has come as far as its replay has. */
    public static boolean covers(@Nullable TrackingToken token, long position) {
        TrackingToken reached = WrappedToken.unwrapLowerBound(token);
        if (reached instanceof GapAwareTrackingToken seen) {
            return seen.getIndex() >= position && !seen.getGaps().contains(position);
        }
        return reached instanceof GlobalSequenceTrackingToken seen && seen.getGlobalIndex() >= position;
    }
}
