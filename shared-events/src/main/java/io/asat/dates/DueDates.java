package io.asat.dates;

import io.asat.dates.DateMention.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which of the dates a text mentions are due.
 *
 * @param due the due dates, no day twice
 * @param onlyEnds whether each of them is introduced as the end of something
 * @param passing whether a date is mentioned in passing
 * @param event whether the whole text is an event and its date
 */
record DueDates(List<LocalDate> due, boolean onlyEnds, boolean passing, boolean event) {
    private static final Pattern GOES_ON = Pattern.compile(
            "\\b(?:on-?going|(?:dai|week|fortnight|month|quarter|year|annual)ly|every|each|continu\\w{1,8})\\b");
    private static final Pattern MEETING =
            Pattern.compile("\\b(?:meetings?|board|cabinet|committee|panel|forum|scrutiny|executive)\\b");
    private static final Pattern AFTER_FIGURES =
            Pattern.compile("^ ?(?:$|[^a-z0-9 ]|(?:tb[acd]|onwards?|and|or|to be|ongoing|then|for|at|if|subject)\\b)");
    private static final Pattern BEFORE_A_NAME =
            Pattern.compile("(?:^|[^a-z])(?:in|during|for|on|this|next|over)(?: the)? $");
    private static final Pattern COUNTED_FROM =
            Pattern.compile("\\b(?:within [a-z0-9-]+|\\d{1,3}|one|two|three|six) (?:working )?"
                    + "(?:hours?|days?|weeks?|months?|years?) (?:from|after|following) +$");
    private static final Pattern LETTER = Pattern.compile("[a-z]");

    private enum Role {
        DUE,
        END,
        PASSING,
        EVENT,
        NO_DATE
    }

    static DueDates in(DatedText text, PlanPeriod period) {
        List<LocalDate> due = new ArrayList<>();
        boolean onlyEnds = true;
        boolean passing = false;
        boolean event = false;
        Role last = Role.DUE;
        for (int i = 0; i < text.mentions().size(); i++) {
            Context context = Context.of(text, i);
            last = context.repeats() ? last : role(context, period);
            switch (last) {
                case DUE, END -> {
                    if (LeadIn.of(context.gap()) == LeadIn.INSTEAD) {
                        passing |= !due.isEmpty();
                        due.clear();
                    }
                    due.add(context.mention().day());
                    onlyEnds &= last == Role.END;
                }
                case PASSING -> passing = true;
                case EVENT -> {
                    passing = true;
                    event |= context.isWholeText();
                }
                case NO_DATE -> {}
            }
        }
        return new DueDates(due.stream().distinct().sorted().toList(), onlyEnds && !due.isEmpty(), passing, event);
    }

    Optional<LocalDate> earliest() {
        return due.stream().findFirst();
    }

    private static Role role(Context context, PlanPeriod period) {
        DateMention mention = context.mention();
        if (context.tellsOfLast() || isCountedFrom(context)) {
            return Role.PASSING;
        }
        return switch (LeadIn.of(context.gap())) {
            case DUE, INSTEAD -> mention.range() ? Role.END : Role.DUE;
            case ENDS -> isReportedTo(context) ? Role.PASSING : Role.END;
            case STARTS ->
                GOES_ON.matcher(context.gap()).find() && !mention.range()
                        ? Role.PASSING
                        : dueUnlessPast(context, period);
            case PASSING -> PastEvents.toCome(context.gap()) ? Role.DUE : Role.PASSING;
            case NOTHING -> leading(context);
            case WORDS -> dueUnlessPast(context, period);
        };
    }

    /** "3 months from 1.12.20" is not due that day, but "for 3 months from 1.12.20 to 28.2.21" ends on the second. */
    private static boolean isCountedFrom(Context context) {
        return !context.mention().range() && COUNTED_FROM.matcher(context.gap()).find();
    }

    /** "Presented to November Board" names a meeting by its date. */
    private static boolean isReportedTo(Context context) {
        return PastEvents.happened(context.gap())
                && MEETING.matcher(context.after().strip()).lookingAt();
    }

    private static Role leading(Context context) {
        if (context.mention().certainty() == Certainty.FIGURES_ONLY
                && !AFTER_FIGURES.matcher(context.after()).find()) {
            return Role.NO_DATE;
        }
        if (PastEvents.toldAfter(context.after()) && !context.toldOfByNext()) {
            return Role.EVENT;
        }
        return context.mention().range() ? Role.END : Role.DUE;
    }

    private static Role dueUnlessPast(Context context, PlanPeriod period) {
        String gap = context.gap();
        boolean meeting = MEETING.matcher(gap).find();
        if (PastEvents.happened(gap)) {
            return PastEvents.endsWithEvent(gap) && !meeting ? Role.EVENT : Role.PASSING;
        }
        boolean early = context.mention().day().isBefore(period.start())
                && LETTER.matcher(gap).find();
        if ((early || meeting) && !PastEvents.toCome(gap)) {
            return Role.PASSING;
        }
        boolean sure = context.mention().certainty() == Certainty.SURE;
        if (!sure && !BEFORE_A_NAME.matcher(gap).find()) {
            return Role.NO_DATE;
        }
        return context.mention().range() ? Role.END : Role.DUE;
    }

    /** A mention and the words of its sentence around it, up to the mentions before and after. */
    private record Context(
            DateMention mention,
            String gap,
            String after,
            boolean first,
            boolean tellsOfLast,
            boolean toldOfByNext,
            boolean isWholeText) {
        private static final Pattern JOIN_ONLY = Pattern.compile("[ ,&/-]*(?:(?:and|or|then) ?)?");

        static Context of(DatedText text, int index) {
            List<DateMention> mentions = text.mentions();
            DateMention mention = mentions.get(index);
            int from = index == 0 ? 0 : mentions.get(index - 1).end();
            int to = index + 1 == mentions.size()
                    ? text.words().length()
                    : mentions.get(index + 1).start();
            String before = text.words().substring(from, mention.start());
            String gap = Sentence.in(before + " ").getLast().words();
            String behind = text.words().substring(mention.end(), to);
            String after = Sentence.in(behind).getFirst().words();
            boolean first = index == 0 || !gap.strip().equals(before.strip());
            boolean whole = mentions.size() == 1
                    && gap.strip().equals(before.strip())
                    && after.isBlank()
                    && !LETTER.matcher(text.words().substring(mention.end())).find();
            boolean tellsOfLast = index > 0 && PastEvents.tellsOfTheDateBefore(before);
            boolean toldOfByNext = index + 1 < mentions.size() && PastEvents.tellsOfTheDateBefore(behind);
            return new Context(mention, gap, after, first, tellsOfLast, toldOfByNext, whole);
        }

        /** Whether it goes on with the enumeration that the mention before began. */
        boolean repeats() {
            return !first && JOIN_ONLY.matcher(gap).matches();
        }
    }
}
