package io.asat.query.projection;

import io.asat.query.generation.Generation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How fast generations take events in, from one look to the next. */
@Component
public class Paces {
    private final Map<Generation, Noted> noted = new ConcurrentHashMap<>();

    /** @param at by the clock that only times */
    private record Noted(long position, long at, double eventsPerSecond) {
        Noted next(long newPosition, long now) {
            double seconds = (now - at) / (double) TimeUnit.SECONDS.toNanos(1);
            return new Noted(newPosition, now, seconds <= 0 ? 0 : Math.max(0, (newPosition - position) / seconds));
        }
    }

    void note(Generation generation, long position) {
        long now = System.nanoTime();
        noted.merge(generation, new Noted(position, now, 0), (last, latest) -> last.next(position, now));
    }

    /** @return 0 where it has not been looked at twice */
    double of(Generation generation) {
        Noted last = noted.get(generation);
        return last == null ? 0 : last.eventsPerSecond();
    }
}
