package io.asat.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one whole date, ISO or as written in the UK: {@code 2020-12-04}, {@code 4.12.20}, {@code 04/12/2020},
 * {@code 4-12-2020}, {@code 4 December 2020}, {@code 4th Dec 2020}. The day comes first; two-digit years are 20xx.
 */
public final class DateReader {
    private static final int FIRST_YEAR = 1900;
    private static final int LONGEST = 64;
    private static final Pattern ISO = Pattern.compile("(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<day>[0-9]{1,2})([./-])(?<month>[0-9]{1,2})\\2(?<year>[0-9]{4}|[0-9]{2})");
    private static final Pattern NAMED_MONTH =
            Pattern.compile("(?<day>[0-9]{1,2})(?:st|nd|rd|th)? +" + Months.NAMED + " +(?<year>[0-9]{4}|[0-9]{2})");

    private DateReader() {}

    /** Empty for anything but one existing day of the years 1900 to 9999; {@code 31.2.21} is not moved to the 28th. */
    public static Optional<LocalDate> read(String written) {
        String words = written.replace('\u00a0', ' ').strip();
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher named = NAMED_MONTH.matcher(words.toLowerCase(Locale.ROOT));
        if (named.matches()) {
            return date(named, Months.named(named.group("month")).getValue());
        }
        return numeric(ISO.matcher(words)).or(() -> numeric(NUMBERS.matcher(words)));
    }

    private static Optional<LocalDate> numeric(Matcher numbers) {
        return numbers.matches() ? date(numbers, Integer.parseInt(numbers.group("month"))) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher parts, int month) {
        int year = Months.year(parts.group("year"));
        try {
            LocalDate date = LocalDate.of(year, month, Integer.parseInt(parts.group("day")));
            return year < FIRST_YEAR ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
