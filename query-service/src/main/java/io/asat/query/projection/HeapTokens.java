package io.asat.query.projection;

import io.asat.query.generation.Generation;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;

/** The tokens of a process that keeps its documents on its heap: both are gone at once, and no other node claims any. */
final class HeapTokens implements StoredTokens {
    private final SegmentedTokens tokens;
    private final String node;

    /**
     * @param segments how many a projection begins with
     * @param node what this one is called
     */
    HeapTokens(int segments, String node) {
        this.tokens = new SegmentedTokens(segments);
        this.node = node;
    }

    TokenStore store() {
        return tokens;
    }

    @Override
    public Map<Integer, Stored> of(Generation generation) {
        Map<Integer, Stored> bySegment = new HashMap<>();
        for (int segment : tokens.begun(generation.processor())) {
            bySegment.put(segment, new Stored(tokens.fetchToken(generation.processor(), segment), node));
        }
        return bySegment;
    }

    @Override
    public void drop(Generation generation) {
        for (int segment : tokens.begun(generation.processor())) {
            tokens.deleteToken(generation.processor(), segment);
        }
    }

    /** Has a projection's segments as soon as it asks for them. */
    private static final class SegmentedTokens extends InMemoryTokenStore {
        private final int segments;

        SegmentedTokens(int segments) {
            this.segments = segments;
        }

        @Override
        public synchronized int[] fetchSegments(String processor) {
            if (begun(processor).length == 0) {
                for (int segment = 0; segment < segments; segment++) {
                    initializeSegment(null, processor, segment);
                }
            }
            return begun(processor);
        }

        int[] begun(String processor) {
            return super.fetchSegments(processor);
        }
    }
}
