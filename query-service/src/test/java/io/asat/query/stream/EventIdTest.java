package io.asat.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventIdTest {
    @Test
    void tellsAPlaceAndWhatIsOpenBeforeIt() {
        TrackingToken place = GapAwareTrackingToken.newInstance(105, List.of(90L, 91L, 92L, 98L));
        assertThat(EventId.of(place)).isEqualTo("p105.90-92.98");
        assertThat(EventId.read("p105.90-92.98")).contains(place);
    }

    @Test
    void tellsAPlaceWithoutGaps() {
        assertThat(EventId.of(new GlobalSequenceTrackingToken(7))).isEqualTo("a7");
        assertThat(EventId.read("a7")).contains(new GlobalSequenceTrackingToken(7));
        assertThat(EventId.read("a-1")).contains(new GlobalSequenceTrackingToken(-1));
        assertThat(EventId.read("p-1")).contains(GapAwareTrackingToken.newInstance(-1, List.of()));
    }

    @Test
    void anyPlaceIsToldShortlyAndNeverAsFartherThanItIs() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            long index = 100_000L + random.nextInt(1_000);
            TreeSet<Long> gaps = new TreeSet<>();
            int ranges = random.nextInt(60);
            for (int range = 0; range < ranges; range++) {
                long first = index - 1L - random.nextInt(50_000);
                LongStream.range(first, Math.min(index, first + 1 + random.nextInt(100)))
                        .forEach(gaps::add);
            }
            String id = EventId.of(GapAwareTrackingToken.newInstance(index, gaps));
            assertThat(id.length()).as("seed %d: %s", seed, id).isLessThanOrEqualTo(500);
            GapAwareTrackingToken read =
                    (GapAwareTrackingToken) EventId.read(id).orElseThrow();
            assertThat(read.getIndex()).as("seed %d", seed).isLessThanOrEqualTo(index);
            assertThat(read.getGaps()).as("seed %d", seed).isEqualTo(gaps.headSet(read.getIndex() + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "p",
                "x5",
                "p5.",
                "p5.5",
                "p5.7",
                "p5.3.2",
                "p5.2.3",
                "p5.3-2",
                "p5.2-2",
                "p05",
                "p5.2 ",
                "a5.2",
                "p-2",
                "p9999999999999999999",
                "p999999999999.1-999999999998",
                "p5.-1",
                "p5\n"
            })
    void takesNothingElse(String text) {
        assertThat(EventId.read(text)).isEmpty();
    }

    @Test
    void takesNothingLong() {
        assertThat(EventId.read("p100000" + ".1".repeat(1_000))).isEmpty();
    }
}
