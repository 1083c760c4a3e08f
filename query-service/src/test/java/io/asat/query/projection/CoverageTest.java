package io.asat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;

class CoverageTest {
    @Test
    void aTokenCoversWhatItHasReached() {
        assertThat(Coverage.covers(new GlobalSequenceTrackingToken(7), 7)).isTrue();
        assertThat(Coverage.covers(new GlobalSequenceTrackingToken(7), 8)).isFalse();
    }

    @Test
    void aTokenDoesNotCoverItsGaps() {
        TrackingToken token = GapAwareTrackingToken.newInstance(9, Set.of(7L));
        assertThat(Coverage.covers(token, 9)).isTrue();
        assertThat(Coverage.covers(token, 7)).isFalse();
        assertThat(Coverage.covers(token, 10)).isFalse();
    }

    @Test
    void aReplayCoversWhatItHasReachedAgain() {
        TrackingToken replay =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(3));
        assertThat(Coverage.covers(replay, 3)).isTrue();
        assertThat(Coverage.covers(replay, 4)).isFalse();
    }

    @Test
    void whatHasNotBegunCoversNothing() {
        assertThat(Coverage.covers(null, 0)).isFalse();
    }
}
