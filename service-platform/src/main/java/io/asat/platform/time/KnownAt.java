package io.asat.platform.time;

import io.asat.dates.DateReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Up to when something must have been recorded to count.
 *
 * @param instant transaction time, included, in whole milliseconds
 */
public record KnownAt(Instant instant) {
    /** RFC 3339, with a space where an address's unescaped {@code +} was read as one. */
    private static final Pattern INSTANT = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[Tt](\\d\\d:\\d\\d:\\d\\d)(?:(\\.\\d{1,9})\\d*)?(?:([Zz])|([+ -])(\\d\\d:\\d\\d))");

    public KnownAt {
        instant = instant.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Known by the end of that day in London. */
    public static KnownAt endOf(LocalDate day) {
        return new KnownAt(LondonTime.endOfDay(day));
    }

    /** Reads a date in any accepted spelling, or an RFC 3339 instant with {@code Z} or an offset. */
    public static Optional<KnownAt> read(String text) {
        Matcher matcher = INSTANT.matcher(text);
        if (!matcher.matches()) {
            return DateReader.read(text).map(KnownAt::endOf);
        }
        String fraction = Optional.ofNullable(matcher.group(3)).orElse("");
        String offset = matcher.group(4) != null ? "Z" : matcher.group(5).replace(' ', '+') + matcher.group(6);
        try {
            String iso = matcher.group(1) + "T" + matcher.group(2) + fraction + offset;
            return Optional.of(new KnownAt(OffsetDateTime.parse(iso).toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
