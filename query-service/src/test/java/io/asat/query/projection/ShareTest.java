package io.asat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShareTest {
    private static final int PROJECTIONS = 4;

    @Test
    void sharesOfAProjectionAddUpAndDifferByOneAtMost() {
        for (int nodes = 1; nodes <= 9; nodes++) {
            for (int segments = 1; segments <= 17; segments++) {
                for (int projection = 0; projection < PROJECTIONS; projection++) {
                    int[] shares = shares(nodes, segments, projection);
                    assertThat(IntStream.of(shares).sum())
                            .as("%d segments on %d nodes", segments, nodes)
                            .isEqualTo(segments);
                    assertThat(IntStream.of(shares).max().getAsInt()
                                    - IntStream.of(shares).min().getAsInt())
                            .isLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void whatDoesNotComeOutEvenGoesToOtherNodesForEachProjection() {
        for (int node = 0; node < 4; node++) {
            Share share = new Share(node, 4);
            assertThat(IntStream.range(0, PROJECTIONS)
                            .map(projection -> share.of(2, projection))
                            .sum())
                    .isEqualTo(2);
        }
    }

    private static int[] shares(int nodes, int segments, int projection) {
        return IntStream.range(0, nodes)
                .map(rank -> new Share(rank, nodes).of(segments, projection))
                .toArray();
    }
}
