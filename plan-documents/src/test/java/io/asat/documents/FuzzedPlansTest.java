package io.asat.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FuzzedPlansTest {
    private static final int SEEDS = 150;

    @Test
    void plansDamagedInAnyFormatAreReadOrRefused() throws IOException {
        int read = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            try {
                read += FuzzedPlan.of(seed).isRead() ? 1 : 0;
            } catch (RuntimeException failure) {
                fail("seed " + seed, failure);
            }
        }
        assertThat(read).as("some are, and some are not").isBetween(SEEDS / 10, SEEDS - 1);
    }
}
