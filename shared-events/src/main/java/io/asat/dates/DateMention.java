package io.asat.dates;

import java.time.LocalDate;

/**
 * One date within a longer text.
 *
 * @param start the offset of its first character
 * @param end the offset after its last
 * @param day the day meant, the last one where a month, season or year is named
 * @param range two dates joined as from and to, of which the day is the second
 */
record DateMention(int start, int end, LocalDate day, Certainty certainty, boolean range) {
    /** How sure it is that these characters are a date at all. */
    enum Certainty {
        /** A day and a month, or a month and a year. */
        SURE,
        /** The name of a month, quarter or season alone. */
        NAME_ONLY,
        /** Figures that may be anything else: a year alone, "30/11". */
        FIGURES_ONLY
    }

    DateMention upTo(DateMention last) {
        Certainty surer = certainty.compareTo(last.certainty) < 0 ? certainty : last.certainty;
        return new DateMention(start, last.end, last.day, surer, true);
    }
}
