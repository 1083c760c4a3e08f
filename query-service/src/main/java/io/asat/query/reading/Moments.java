package io.asat.query.reading;

import io.asat.platform.time.KnownAt;
import io.asat.platform.time.Today;
import io.asat.query.actions.Moment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts today and now where a question leaves its times out. */
@Component
public class Moments {
    private final Today today;
    private final Clock clock;

    Moments(Today today, Clock clock) {
        this.today = today;
        this.clock = clock;
    }

    public Moment of(Optional<LocalDate> asAt, Optional<KnownAt> knownAt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Moment(asAt.orElseGet(today::today), knownAt.map(KnownAt::instant), now);
    }
}
