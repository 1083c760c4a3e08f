package io.asat.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** How long each of many runs of the same took, and all of them together, side by side. */
final class Times {
    private final long[] sorted;
    private final double seconds;

    private Times(long[] sorted, double seconds) {
        this.sorted = sorted;
        this.seconds = seconds;
    }

    static Times of(long[] nanoseconds, double seconds) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return new Times(sorted, seconds);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static double median(Collection<Double> values) {
        return median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    double perSecond() {
        return sorted.length / seconds;
    }

    /** @return in milliseconds */
    double percentile(int percent) {
        int place = Math.min(sorted.length - 1, sorted.length * percent / 100);
        return sorted[place] / 1e6;
    }

    String latency() {
        return String.format(Locale.ROOT, "p50 %.1f ms, p99 %.1f ms", percentile(50), percentile(99));
    }
}
