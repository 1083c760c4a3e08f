package io.asat.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether figures name the day before the month, as in the UK, or after it, as in the United States. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern FIGURES = Pattern.compile(
            "(?<!\\d|\\d[/-])(?<first>\\d{1,2})(?<by>[/-])(?<second>\\d{1,2})(?=\\k<by>(?:\\d{4}|\\d\\d)(?!\\d))");

    /** The same text with the day first wherever a day, a month and a year are given in figures. */
    String dayFirst(String text) {
        if (this == DAY_FIRST) {
            return text;
        }
        return FIGURES.matcher(text)
                .replaceAll(date ->
                        Matcher.quoteReplacement(date.group("second") + date.group("by") + date.group("first")));
    }
}
