package io.asat.query.projection;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Since when there has been something that a projection has not taken in, as seen by one who looks now and then: to the
 * pause between two looks, and of what was there before the first no further back than that. Costs no read of the store.
 */
final class Backlog {
    /** Beyond these the later heads are not told apart, and the oldest wait is still right. */
    private static final int MOST = 1_000;

    private record Seen(long head, long millis) {}

    private final Deque<Seen> ahead = new ArrayDeque<>();
    private long furthest = Head.NOTHING;

    /**
     * Takes a look.
     *
     * @param millis the time, of any clock that only goes forward
     * @return for how many milliseconds the oldest event that is not taken in has been there
     */
    long look(long position, long head, long millis) {
        if (head > furthest && ahead.size() < MOST) {
            ahead.addLast(new Seen(head, millis));
            furthest = head;
        }
        while (!ahead.isEmpty() && ahead.getFirst().head() <= position) {
            ahead.removeFirst();
        }
        return ahead.isEmpty() ? 0 : millis - ahead.getFirst().millis();
    }
}
