package io.asat.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells words about what has happened from words about what is to come. */
final class PastEvents {
    private static final String NO_VERB =
            "(?!(?:need|feed|speed|exceed|proceed|succeed|embed|indeed|bleed|breed|shed|seed"
                    + "|hundred|required|needed|planned|scheduled|expected|anticipated|proposed|intended|based|related|supposed"
                    + "|aimed|targeted|dedicated|detailed|estimated|extended|deferred|delayed|postponed|rescheduled|moved|booked|arranged|organised)\\b)";
    private static final String NOT_PAST_AFTER =
            "(?<!\\b(?:be|being|as|if|when|once|unless|until|get|not|yet|are|is|to) )";
    private static final String DESCRIBES_A_NOUN =
            "(?!(?:updated|revised|agreed|amended|improved|enhanced|integrated|shared|identified|approved|combined|increased)"
                    + " (?!(?:to|by|with|on|in|at|from|for|and|via|into|out|off|up|the|a|all|our|across)\\b)[a-z])";
    private static final Pattern HAPPENED = Pattern.compile(NOT_PAST_AFTER + "(?<![a-z-])" + NO_VERB + DESCRIBES_A_NOUN
            + "(?:[a-z]{2,30}ed|made|sent|held|met|done|gone|given|gave|went|began|begun|took|taken|written|wrote|built|bought"
            + "|found|set up|put|paid|ran|rolled out|won|told|spoke|chosen|brought|was|were|has been|have been"
            + "|complete(?! (?!on\\b|in\\b|at\\b)[a-z]))(?![a-z-])");
    private static final Pattern TO_COME = Pattern.compile(
            "\\b(?:will|shall|should|must|to be|to (?:start|begin|commence|launch"
                    + "|complete|finish|finalise|report|review|go|have|submit|deliver|implement|open|follow)|going to|ready for|due|next)\\b");
    private static final Pattern FOR_A_MEETING = Pattern.compile("^\\W*(?:by|for|to|before|in time for|ahead of)\\b");
    private static final Pattern TOLD_AFTERWARDS = Pattern.compile(
            "^\\W*(?:was|were|has|had|have)\\b|^ (?!(?:for|to|in|with|at|via|if|once|when|subject|and|then|or|as|by|after)\\b)[a-z]");
    private static final Pattern ABOUT_THE_DATE_BEFORE =
            Pattern.compile("^[ (,:-]*(?:(?:was|were)(?: (?:originally|previously|formerly|due|by|on|in))*"
                    + "|(?:revised|changed|amended|moved|deferred|delayed|postponed|extended|rescheduled|slipped|pushed) from"
                    + "|(?:set|agreed|confirmed|revised|changed|amended)(?: (?:on|at|in))?)[ (:-]*$");
    private static final Pattern UP_TO_THE_DATE = Pattern.compile("(?: (?:on|in|at|the|during|around))*\\W*");
    private static final Pattern OF_THE_DATE_ITSELF =
            Pattern.compile("\\W*(?:(?:(?:target|due|completion|end) )?(?:date|deadline)\\W+)?"
                    + "(?:revised|amended|changed|missed|brought forward)(?: to)?\\W*");

    private PastEvents() {}

    /** "Revised 31.3.21", "31.12.20 missed": what happened to the date, not what was to be done by it. */
    private static boolean isOfTheDateItself(String words) {
        return OF_THE_DATE_ITSELF.matcher(words).matches();
    }

    /** A deadline that was missed is not an event: what was due then still is. */
    static boolean happened(String words) {
        if (isOfTheDateItself(words)) {
            return false;
        }
        String others = Wording.MISSED.removedFrom(words);
        int last = lastEnd(HAPPENED.matcher(others));
        return last > lastEnd(TO_COME.matcher(others));
    }

    /** "Helpline launched on", but not "launched a helpline in". */
    static boolean endsWithEvent(String words) {
        return UP_TO_THE_DATE
                .matcher(words.substring(lastEnd(HAPPENED.matcher(words))))
                .matches();
    }

    static boolean toCome(String words) {
        return lastEnd(TO_COME.matcher(words)) > lastEnd(HAPPENED.matcher(words))
                || FOR_A_MEETING.matcher(words).find();
    }

    /** "14.10.20 letter sent", but not "14.10.20: letter sent", which may be a heading of what is due. */
    static boolean toldAfter(String words) {
        return TOLD_AFTERWARDS.matcher(words).find() && happened(words);
    }

    /**
     * "31.1.21 (was 31.12.20)", "31.12.20 set on 1.10.20": the second date only tells of the first.
     *
     * @param words all that stands between two dates
     */
    static boolean tellsOfTheDateBefore(String words) {
        return ABOUT_THE_DATE_BEFORE.matcher(words).matches();
    }

    private static int lastEnd(Matcher matcher) {
        int end = 0;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }
}
