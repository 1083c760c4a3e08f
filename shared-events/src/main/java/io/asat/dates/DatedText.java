package io.asat.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A plain text and the dates it mentions.
 *
 * @param words the text with every character of a date replaced by a mark, so that words can be told from dates
 * @param mentions in the order of the text
 */
record DatedText(String words, List<DateMention> mentions) {
    static final char DATE = '#';
    /** Stands for what is written like a date but is none, such as 31.2.21. */
    static final char IMPOSSIBLE = '~';

    private static final List<DateForm> FORMS = Stream.of(DayForms.ALL, MonthForms.ALL, YearForms.ALL)
            .flatMap(List::stream)
            .toList();
    private static final Pattern JOINED = Pattern.compile(" ?(?:-|to|until|through to|up to) ?(?:the )?");
    private static final Pattern JOINED_NAMES = Pattern.compile(" ?/ ?| or ");
    private static final String BETWEEN = "between ";

    static DatedText of(String flat, PlanPeriod period) {
        StringBuilder words = new StringBuilder(flat);
        List<DateMention> mentions = new ArrayList<>();
        for (DateForm form : FORMS) {
            for (MatchResult match :
                    form.pattern().matcher(words.toString()).results().toList()) {
                Optional<DateMention> mention = mention(form, match, period);
                mention.ifPresent(mentions::add);
                mark(words, match, mention.isPresent() ? DATE : IMPOSSIBLE);
            }
        }
        mentions.sort(Comparator.comparingInt(DateMention::start));
        return new DatedText(words.toString(), List.copyOf(joined(words.toString(), mentions)));
    }

    private static Optional<DateMention> mention(DateForm form, MatchResult match, PlanPeriod period) {
        return form.reading()
                .apply(match, period)
                .map(span -> new DateMention(
                        match.start(),
                        match.end(),
                        span.last(),
                        form.certainty(match),
                        DateForm.part(match, "from").isPresent()));
    }

    private static void mark(StringBuilder words, MatchResult match, char mark) {
        words.replace(match.start(), match.end(), String.valueOf(mark).repeat(match.end() - match.start()));
    }

    /** "Oct - Dec 2020" is one mention, due at its end. */
    private static List<DateMention> joined(String words, List<DateMention> mentions) {
        List<DateMention> joined = new ArrayList<>();
        for (DateMention mention : mentions) {
            if (!joined.isEmpty() && isRange(words, joined.getLast(), mention)) {
                joined.add(joined.removeLast().upTo(mention));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    private static boolean isRange(String words, DateMention first, DateMention last) {
        String gap = words.substring(first.end(), last.start());
        boolean named = first.certainty() == DateMention.Certainty.NAME_ONLY;
        boolean between = words.substring(0, first.start()).endsWith(BETWEEN) && gap.equals(" and ");
        return !first.range()
                && !last.day().isBefore(first.day())
                && (between
                        || JOINED.matcher(gap).matches()
                        || (named && JOINED_NAMES.matcher(gap).matches()));
    }
}
