package io.asat.platform.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The day it is in London, unless {@code ASAT_CLOCK} ({@code asat.clock}) fixes it for a demonstration or a check. */
@Component
public final class Today {
    private static final Logger LOG = LoggerFactory.getLogger(Today.class);

    private final Clock clock;

    /** @throws IllegalStateException if {@code fixed} is neither blank nor an ISO date, which stops the start */
    Today(Clock clock, @Value("${asat.clock:}") String fixed) {
        this.clock = fixed.isBlank() ? clock.withZone(LondonTime.ZONE) : fixedAt(day(fixed.strip()));
        if (!fixed.isBlank()) {
            LOG.warn(
                    "**** TODAY IS FIXED at {} by ASAT_CLOCK: for demonstrations and checks, never in service ****",
                    today());
        }
    }

    /** For tests: it is this day and stays it. */
    public static Today at(LocalDate day) {
        return new Today(fixedAt(day), "");
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Clock fixedAt(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), LondonTime.ZONE);
    }

    private static LocalDate day(String fixed) {
        try {
            return LocalDate.parse(fixed);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(
                    "ASAT_CLOCK (asat.clock) is '" + fixed + "': it takes a date such as 2021-01-15, or nothing", e);
        }
    }
}
