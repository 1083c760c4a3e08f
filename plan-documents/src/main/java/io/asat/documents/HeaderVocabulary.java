package io.asat.documents;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that head columns, in lower case: what to add to when a plan names a column in a new way. */
final class HeaderVocabulary {
    /** In the order of asking: a narrower word first, so that "actions to close the gaps" is no requirement. */
    static final Map<Column, List<String>> PHRASES = new LinkedHashMap<>();

    static {
        say(
                Column.GAP,
                "gap, gaps, to close, to fill, further action, further actions, next steps, outstanding, still needed");
        say(Column.GAP, "additional actions, remaining actions");
        say(Column.PARAGRAPH, "paragraph, para, paragraphs, guidance reference, plan reference");
        say(Column.FULLY_MET, "fully met, requirement met, met, y n, yes no, compliant");
        say(Column.PROGRESS, "progress, update, updates, commentary, comments, comment, narrative, latest position");
        say(Column.PROGRESS, "have done, done so far, to date, achieved");
        say(Column.TARGET_DATE, "when, date, deadline, due, timescale, timescales, timeframe, target, completion");
        say(Column.OWNER, "who, whom, owner, owners, lead, leads, responsible, responsibility, officer, accountable");
        say(Column.OWNER, "assigned, organisation");
        say(Column.RAG, "rag, brag, traffic light, colour");
        say(Column.STATUS, "status, position, where are we");
        say(Column.THEME, "theme, workstream, pillar, strand, priority");
        say(
                Column.REQUIREMENT,
                "requirement, requirements, recommendation, recommendations, commitment, action, actions");
        say(
                Column.REQUIREMENT,
                "task, tasks, activity, what, we will, step, steps, objective, description, initiative");
        say(Column.REQUIREMENT, "deliverable, proposal, measure, measures, milestone");
        say(Column.SECTION, "section, area, topic, category, domain, subject");
    }

    /** Among several headings for what an action is, the first named here is it. */
    static final List<List<String>> DEMANDS = List.of(
            words("requirement, requirements, recommendation, recommendations, commitment"),
            words("action, actions, task, tasks, activity, what, we will"));

    /** Words of a heading whose column is not, or no longer, what it seems. */
    static final Set<String> STALE = Set.copyOf(words("previous, prior, last, original, baseline"));

    /** Words that make of a date another than the one an action is due. */
    static final Set<String> OTHER_DATES =
            Set.copyOf(words("start, started, raised, added, opened, closed, completed, review, reviewed, updated"));

    /** Last words of a heading above numbers. */
    static final Set<String> NUMBERS = Set.copyOf(words("no, number, num, ref, reference, id, nr"));

    /** Whole headings above numbers. */
    static final Set<String> ITEMS = Set.copyOf(words("item, point, action point, index"));

    private static final List<String> FILLERS = words(
            "y, n, yes, no, by, the, is, to, of, for, s, r, a, g, current, key, required, fully, dd, mm, yy, yyyy");

    /** Every single word a heading may be made of. */
    static final Set<String> ALL = Stream.of(
                    PHRASES.values().stream().flatMap(List::stream), FILLERS.stream(), NUMBERS.stream(), ITEMS.stream())
            .flatMap(phrases -> phrases)
            .flatMap(phrase -> Arrays.stream(phrase.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private HeaderVocabulary() {}

    private static void say(Column column, String phrases) {
        PHRASES.merge(
                column,
                words(phrases),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }

    private static List<String> words(String phrases) {
        return List.of(phrases.split(", ", -1));
    }
}
