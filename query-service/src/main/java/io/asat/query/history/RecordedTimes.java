package io.asat.query.history;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * When each version was recorded. The latest are at hand, the older ones in full chunks of {@value #CHUNK} of which only
 * the first time is: what was known at an instant takes at most one chunk to find out. Immutable.
 */
final class RecordedTimes {
    static final int CHUNK = 128;
    static final RecordedTimes NONE = new RecordedTimes(new long[0], new long[0]);

    private final long[] chunks;
    private final long[] latest;

    /**
     * @param chunks the first time of each full chunk, in milliseconds since 1970
     * @param latest the times since
     */
    RecordedTimes(long[] chunks, long[] latest) {
        this.chunks = chunks;
        this.latest = latest;
    }

    long[] chunks() {
        return chunks;
    }

    long[] latest() {
        return latest;
    }

    RecordedTimes with(Instant recordedAt) {
        RecordedTimes room = isFull() ? new RecordedTimes(append(chunks, latest[0]), new long[0]) : this;
        return new RecordedTimes(room.chunks, append(room.latest, recordedAt.toEpochMilli()));
    }

    /** @return whether the next time makes the latest a chunk */
    boolean isFull() {
        return latest.length == CHUNK;
    }

    /** @return the number of the full chunk that tells what was known at the instant; none if the latest times do, or nothing was */
    Optional<Integer> earlierChunkAt(Instant knownAt) {
        long time = knownAt.toEpochMilli();
        int count = latest[0] <= time ? 0 : upTo(time, chunks);
        return count == 0 ? Optional.empty() : Optional.of(count - 1);
    }

    /**
     * The last version known at the instant, empty if none was.
     *
     * @param load gives the times of a full chunk
     */
    Optional<Known> lastKnown(Instant knownAt, IntFunction<long[]> load) {
        long time = knownAt.toEpochMilli();
        if (latest[0] <= time) {
            return Optional.of(known(chunks.length, latest, upTo(time, latest)));
        }
        return earlierChunkAt(knownAt).map(chunk -> {
            long[] times = load.apply(chunk);
            return known(chunk, times, upTo(time, times));
        });
    }

    Known last() {
        return known(chunks.length, latest, latest.length);
    }

    private static Known known(int chunk, long[] times, int count) {
        return new Known(chunk * CHUNK + count, Instant.ofEpochMilli(times[count - 1]));
    }

    /** A version and when it was recorded. */
    record Known(int version, Instant recordedAt) {}

    private static int upTo(long time, long[] times) {
        int count = times.length;
        while (count > 0 && times[count - 1] > time) {
            count--;
        }
        return count;
    }

    private static long[] append(long[] times, long time) {
        long[] more = Arrays.copyOf(times, times.length + 1);
        more[times.length] = time;
        return more;
    }
}
