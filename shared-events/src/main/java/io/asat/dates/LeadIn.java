package io.asat.dates;

import java.util.List;
import java.util.Set;

/** What the words right before a date make of it. */
enum LeadIn {
    /** Nothing but little words since the last date or the start of the sentence. */
    NOTHING,
    /** "By", "before", "deadline". */
    DUE,
    /** Due, and in place of any date before it: "extended to". */
    INSTEAD,
    /** "From": due, unless what starts has been said to go on. */
    STARTS,
    /** "Until": due, and the end of what repeats. */
    ENDS,
    /** "Since", "as at", "every", a meeting's or a letter's date. */
    PASSING,
    /** Anything else. */
    WORDS;

    private static final Set<String> LITTLE = words("""
            on the at in of during around about approx approximately circa c a w/c w/e wc we week wk weekend
            early late mid end month quarter beginning start close business cop noon midnight this next and
            or & then for between provisionally likely probably is are no not later end-of by-when when
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs
            fri sat sun""");
    private static final Set<String> DUE_BY = words("""
            by before due deadline target than date dates planned scheduled expected anticipated proposed
            provisional aim aiming latest""");
    private static final Set<String> MOVED = words("""
            extended deferred delayed postponed rescheduled moved slipped revised pushed changed""");
    private static final Set<String> STARTING = words("""
            from starting commencing beginning started""");
    private static final Set<String> ENDING = words("""
            until till til to through ending ends throughout""");
    private static final Set<String> MENTIONED = words("""
            since dated as last previously originally formerly was were had act regulations
            letter email minutes version meeting meetings board cabinet committee panel forum council
            scrutiny executive""");
    private static final Set<String> REPEATING = words("every each");
    private static final Set<String> OF_A_DATE = words("""
            end week month date beginning start middle close""");

    private static Set<String> words(String list) {
        return Set.of(list.split("\\s+"));
    }

    /** @param gap the words since the date before, or since the start of the sentence */
    static LeadIn of(String gap) {
        List<String> words = List.of(gap.strip().split("[^a-z0-9&/]+"));
        boolean ends = false;
        for (int at = words.size() - 1; at >= 0; at--) {
            String word = words.get(at);
            String before = at > 0 ? words.get(at - 1) : "";
            if (ENDING.contains(word)) {
                ends = true;
            } else if ((MOVED.contains(word) && ends) || word.equals("now")) {
                return INSTEAD;
            } else if (DUE_BY.contains(word)) {
                return ends ? ENDS : DUE;
            } else if (STARTING.contains(word) && !before.matches("week|wk|w")) {
                return STARTS;
            } else if (REPEATING.contains(word)) {
                return ends ? ENDS : PASSING;
            } else if (MENTIONED.contains(word) || (word.equals("of") && !OF_A_DATE.contains(before))) {
                return PASSING;
            } else if (!LITTLE.contains(word) && !word.isEmpty()) {
                return ends ? ENDS : WORDS;
            }
        }
        return ends ? ENDS : NOTHING;
    }
}
