package io.asat.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where a day begins and ends: Europe/London, summer time and all. */
public final class LondonTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private LondonTime() {}

    /** The last millisecond before the next midnight; instants are kept in whole milliseconds. */
    public static Instant endOfDay(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusMillis(1);
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
