package io.asat.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Damages sample plans in every format for as long as it is told ({@code fuzz.seconds}, from {@code fuzz.seed} on) and
 * keeps what is neither read nor refused. No part of the build: {@code docs/imports.md} says how it is run.
 */
class FormatsFuzz {
    private static final Duration SLOW = Duration.ofSeconds(10);
    private static final int ENOUGH = 20;

    @Test
    void readsOrRefusesWhateverItIsGiven() throws IOException {
        long first = Long.getLong("fuzz.seed", 1);
        long end = System.nanoTime()
                + Duration.ofSeconds(Long.getLong("fuzz.seconds", 60)).toNanos();
        List<String> finds = new ArrayList<>();
        long seed = first;
        int read = 0;
        for (; System.nanoTime() < end && finds.size() < ENOUGH; seed++) {
            FuzzedPlan plan = FuzzedPlan.of(seed);
            long begin = System.nanoTime();
            try {
                read += plan.isRead() ? 1 : 0;
            } catch (RuntimeException | Error failure) {
                finds.add(kept(seed, plan, failure.toString()));
            }
            if (System.nanoTime() - begin > SLOW.toNanos()) {
                finds.add(kept(seed, plan, "slower than " + SLOW));
            }
            if (seed % 1000 == 0) {
                System.out.printf("seed %d: %d read, %d found%n", seed, read, finds.size());
            }
        }
        System.out.printf("seeds %d to %d: %d read, %d refused%n", first, seed - 1, read, seed - first - read);
        Assertions.assertThat(finds).isEmpty();
    }

    private static String kept(long seed, FuzzedPlan plan, String what) throws IOException {
        Path file = Path.of("target/fuzz", seed + "-" + plan.name());
        Files.createDirectories(file.getParent());
        Files.write(file, plan.content());
        return "seed " + seed + " (" + plan.name() + "): " + what;
    }
}
