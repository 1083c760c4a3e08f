package io.asat.query.projection;

import io.asat.events.Recording;
import java.util.List;

/**
 * An event as it was recorded.
 *
 * @param sequence its number within its aggregate, from 1
 */
public record Recorded<E>(E event, long sequence, Recording recording) {

    /**
     * Those a document that has taken in the first {@code last} has not.
     *
     * @throws IllegalStateException if there are some and the next is not among them: nothing may be left out
     */
    public static <E> List<Recorded<E>> after(long last, List<Recorded<E>> events) {
        List<Recorded<E>> later =
                events.stream().filter(event -> event.sequence() > last).toList();
        if (!later.isEmpty() && later.getFirst().sequence() != last + 1) {
            throw new IllegalStateException(
                    "event " + later.getFirst().sequence() + " follows event " + last + " of its aggregate");
        }
        return later;
    }
}
