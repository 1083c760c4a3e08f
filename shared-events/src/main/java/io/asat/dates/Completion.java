package io.asat.dates;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Tells words that say an action is done from words that only speak of completing it. */
final class Completion {
    private static final String DONE =
            "(?:completed?|closed|done|actioned|achieved|finished|implemented|delivered|resolved"
                    + "|finalised|concluded|discharged|fulfilled|in place|signed off)";
    private static final String REQUIREMENT_MET =
            "\\b(?:requirements?|standards?|targets?|objectives?|criteria|actions?)"
                    + "(?: \\([^)]{0,200}\\))?(?: (?:is|are|has been|have been|now|already|fully))* met\\b";
    private static final String MET = "^(?:fully |already )?met\\b(?= *(?:$|[^a-z ]|(?:and|in)\\b))";
    private static final String FIRST = "^(?:(?:all|fully|already|now|actions?|this|is|are|status|tasks?|yes) ){0,4}"
            + DONE + "\\b(?<!complete(?= (?!(?:and|for|on|in|as|with|at)\\b)[a-z]))";
    private static final String LAST = "\\b" + DONE + "(?=\\W*$)";
    private static final Pattern SAYS_DONE =
            Pattern.compile("(?:" + REQUIREMENT_MET + "|" + MET + "|" + FIRST + "|" + LAST + ")(?! (?:by|before)\\b)");
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:not|yet|be|being|partially|partly|part|nearly|almost|mostly"
                    + "|substantially|once|when|if|until|unless|half|to (?:be|get|have)|will|should|must|cannot|no|for|due)\\b|%");
    private static final Pattern UNFINISHED =
            Pattern.compile("\\b(?:will|to be|being|further|remaining|remains?|outstanding|next"
                    + "|but|however|except|still|yet|partially|partly|not)\\b");
    private static final Pattern SAYING_SO = Pattern.compile("\\b(?:" + DONE
            + "|requirements?|met|fully|already|all|now|actions?|on|and|in|by|the|status|is|date|due|target)\\b");

    private Completion() {}

    /** Where a sentence begins that says something is done. */
    static OptionalInt in(String words) {
        return Sentence.in(words).stream()
                .filter(sentence -> saysDone(sentence.words().strip()))
                .mapToInt(Sentence::start)
                .findFirst();
    }

    /** Whether more is to come, so that done with one thing is not done with the action. */
    static boolean isUnfinished(String words) {
        return UNFINISHED.matcher(words).find();
    }

    /** Whether nothing is said but that it is done, dates aside. */
    static boolean isAll(String words) {
        return SAYING_SO.matcher(words).replaceAll("").chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean saysDone(String words) {
        return SAYS_DONE
                .matcher(words)
                .results()
                .anyMatch(match ->
                        !DENIED.matcher(words.substring(0, match.start())).find());
    }
}
