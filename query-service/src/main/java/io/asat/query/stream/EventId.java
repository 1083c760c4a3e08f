package io.asat.query.stream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;

/**
 * A place in the order of storing as {@code Last-Event-ID} has it: {@code p105.90-95.98} on PostgreSQL, where 105 is the last
 * place and 90 to 95 and 98 are still open, {@code a105} on Axon Server, whose order has no gaps.
 *
 * <p>An id is short, however many places are open: then it is an earlier one, from which some comes twice and nothing is lost.
 */
final class EventId {
    private static final Pattern FORM = Pattern.compile("([ap])(-1|[0-9]{1,18})((?:\\.[0-9]{1,18}(?:-[0-9]{1,18})?)*)");
    private static final Pattern RANGE = Pattern.compile("\\.([0-9]{1,18})(?:-([0-9]{1,18}))?");
    private static final int LONGEST = 1_000;
    private static final int MOST_RANGES = 20;

    /** Each is looked for in every query that goes on from there. */
    private static final int MOST_GAPS = 1_000;

    private EventId() {}

    /** Places that are open, one after the other. */
    private record Range(long first, long last) {
        long length() {
            return last - first + 1;
        }

        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "-" + last;
        }
    }

    static String of(TrackingToken place) {
        if (!(place instanceof GapAwareTrackingToken seen)) {
            return "a" + place.position().orElse(-1);
        }
        long index = seen.getIndex();
        long gaps = 0;
        List<Range> kept = new ArrayList<>();
        for (Range range : ranges(seen.getGaps())) {
            gaps += range.length();
            if (kept.size() == MOST_RANGES || gaps > MOST_GAPS) {
                index = range.first() - 1;
                break;
            }
            kept.add(range);
        }
        return "p" + index + kept.stream().map(range -> "." + range).collect(Collectors.joining());
    }

    private static List<Range> ranges(Collection<Long> gaps) {
        List<Range> ranges = new ArrayList<>();
        for (long gap : gaps.stream().sorted(Comparator.naturalOrder()).toList()) {
            if (!ranges.isEmpty() && ranges.getLast().last() == gap - 1) {
                ranges.add(new Range(ranges.removeLast().first(), gap));
            } else {
                ranges.add(new Range(gap, gap));
            }
        }
        return ranges;
    }

    /** @return empty if it is none that {@link #of} makes */
    static Optional<TrackingToken> read(String text) {
        Matcher id = FORM.matcher(text);
        if (text.length() > LONGEST || !id.matches()) {
            return Optional.empty();
        }
        long index = Long.parseLong(id.group(2));
        if (id.group(1).equals("a")) {
            return id.group(3).isEmpty() ? Optional.of(new GlobalSequenceTrackingToken(index)) : Optional.empty();
        }
        NavigableSet<Long> gaps = new TreeSet<>();
        Matcher range = RANGE.matcher(id.group(3));
        while (range.find()) {
            long first = Long.parseLong(range.group(1));
            long last = range.group(2) == null ? first : Long.parseLong(range.group(2));
            if (last < first || last >= index || gaps.size() + last - first + 1 > MOST_GAPS) {
                return Optional.empty();
            }
            LongStream.rangeClosed(first, last).forEach(gaps::add);
        }
        TrackingToken place = GapAwareTrackingToken.newInstance(index, gaps);
        return Optional.of(place).filter(read -> of(read).equals(text));
    }
}
