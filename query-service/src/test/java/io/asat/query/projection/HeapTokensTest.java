package io.asat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.query.generation.Generation;
import io.asat.query.projection.StoredTokens.Stored;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.Test;

class HeapTokensTest {
    private static final Generation GENERATION = new Generation("overdue", 1, 1);
    private static final String PROCESSOR = GENERATION.processor();

    private final HeapTokens tokens = new HeapTokens(2, "here");
    private final TokenStore store = tokens.store();

    @Test
    void aProjectionThatBeginsHasItsSegmentsAndNoToken() {
        assertThat(tokens.of(GENERATION)).isEmpty();

        assertThat(store.fetchSegments(PROCESSOR)).containsExactlyInAnyOrder(0, 1);
        assertThat(store.fetchAvailableSegments(PROCESSOR)).hasSize(2);
        assertThat(tokens.of(GENERATION)).hasSize(2).containsValue(new Stored(null, "here"));
    }

    @Test
    void tellsHowFarEachSegmentHasCome() {
        store.fetchSegments(PROCESSOR);

        store.storeToken(new GlobalSequenceTrackingToken(7), PROCESSOR, 1);

        assertThat(tokens.of(GENERATION))
                .containsEntry(0, new Stored(null, "here"))
                .containsEntry(1, new Stored(new GlobalSequenceTrackingToken(7), "here"));
    }

    @Test
    void whatWasDroppedBeginsAnewAndTheOthersStay() {
        Generation other = new Generation("timeline", 1, 1);
        store.fetchSegments(other.processor());
        store.fetchSegments(PROCESSOR);
        store.storeToken(new GlobalSequenceTrackingToken(7), PROCESSOR, 1);

        tokens.drop(GENERATION);

        assertThat(tokens.of(GENERATION)).isEmpty();
        assertThat(tokens.of(other)).hasSize(2);
        store.fetchSegments(PROCESSOR);
        assertThat(store.fetchToken(PROCESSOR, 1)).isNull();
    }
}
