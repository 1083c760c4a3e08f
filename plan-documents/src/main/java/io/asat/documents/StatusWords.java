package io.asat.documents;

import java.util.Locale;
import java.util.regex.Pattern;

/** The short words by which plans say how far an action is, how urgent, or that a box is ticked. */
final class StatusWords {
    private static final int LONGEST = 40;
    private static final Pattern STATUS =
            Pattern.compile("(?:(?:completed?|closed|done|actioned|finished|implemented|achieved"
                    + "|delivered|in progress|in[- ]hand|under ?way|on ?going|started|commenced|not (?:yet )?(?:started|begun|due|commenced)"
                    + "|no(?:t)? progress|delayed|overdue|late|slipped|slipping|on (?:target|track|schedule|hold)|off (?:track|target)|at risk|behind"
                    + "|open|planned|proposed|pending|paused|stalled|deferred|cancelled|canceled|superseded|withdrawn|partially (?:complete|implemented"
                    + "|achieved|met)|partly (?:complete|implemented)|some progress|good progress|wip|new|active|blocked|to do|todo|awaiting)\\b.*"
                    + "|\\d{1,3} ?%|[✓✔☑✗✘]|[rgabc]|yes|no|n/a)");
    private static final Pattern COLOUR =
            Pattern.compile("green|amber|red|blue|grey|gray|purple|black|white|yellow|orange");
    private static final Pattern LEVEL = Pattern.compile(
            "(?:very )?(?:high|medium|med|low|critical|urgent|essential|desirable|significant|important|minor|major|moderate|must|should|could)"
                    + "(?: priority)?|[hml]|p?[1-5]|priority [1-5]|[1-5] ?[-–(].{1,20}|short[ -]term|medium[ -]term|long[ -]term");
    private static final Pattern MARK = Pattern.compile("[xX✓✔☑●■•*✗]|yes|y", Pattern.CASE_INSENSITIVE);

    private StatusWords() {}

    static boolean isStatus(String cell) {
        return cell.length() <= LONGEST
                && (saysHowFar(cell) || COLOUR.matcher(plain(cell)).matches());
    }

    /** The same in words, not in a colour. */
    static boolean saysHowFar(String cell) {
        return cell.length() <= LONGEST && STATUS.matcher(plain(cell)).matches();
    }

    /** High, medium or low: how urgent, never a part of the plan. */
    static boolean isLevel(String cell) {
        return cell.length() <= LONGEST && LEVEL.matcher(plain(cell)).matches();
    }

    static boolean isAnswer(String cell) {
        return isMark(cell) || cell.strip().matches("(?i)no?|n/a|-");
    }

    static boolean isMark(String cell) {
        return MARK.matcher(cell.strip()).matches();
    }

    private static String plain(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }
}
