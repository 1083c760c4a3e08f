package io.asat.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** The English names of months and the days that really exist in them. */
final class Months {
    /** Matches a month in lower case, short or in full, as the group {@code month}. */
    static final String NAMED = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";

    /** The same without a group, to look ahead with. */
    static final String ANY = NAMED.replace("?<month>", "?:");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Months() {}

    static Month named(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month;
            }
        }
        throw new IllegalArgumentException("No month is named " + name);
    }

    /** Two digits are a year of this century. */
    static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    /** Empty where there is no such day, or where its year is outside 1900 to 2199. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return plausible(year) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> lastDay(int year, int month) {
        boolean exists = plausible(year) && month >= 1 && month <= 12;
        return exists ? Optional.of(YearMonth.of(year, month).atEndOfMonth()) : Optional.empty();
    }

    private static boolean plausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
