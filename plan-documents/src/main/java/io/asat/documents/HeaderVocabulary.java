package io.asat.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that head columns, in lower case: what to add to when a plan names a column in a new way. */
final class HeaderVocabulary {
    /** Headings that mean something else alone than within a longer one. */
    static final Map<String, Sense> WHOLE = Map.ofEntries(
            Map.entry("by", Sense.OWNER),
            Map.entry("for", Sense.OWNER),
            Map.entry("start", Sense.OTHER),
            Map.entry("from", Sense.OTHER),
            Map.entry("to", Sense.TARGET_DATE),
            Map.entry("end", Sense.TARGET_DATE),
            Map.entry("finish", Sense.TARGET_DATE),
            Map.entry("until", Sense.TARGET_DATE),
            Map.entry("year", Sense.TARGET_DATE),
            Map.entry("how", Sense.PART),
            Map.entry("outcome", Sense.AIM),
            Map.entry("outcomes", Sense.AIM),
            Map.entry("complete", Sense.COMPLETED_ON),
            Map.entry("completed", Sense.COMPLETED_ON),
            Map.entry("complete y n", Sense.COMPLETED_ON),
            Map.entry("completed y n", Sense.COMPLETED_ON),
            Map.entry("done", Sense.COMPLETED_ON),
            Map.entry("closed", Sense.COMPLETED_ON),
            Map.entry("issue no", Sense.REFERENCE),
            Map.entry("title", Sense.AIM),
            Map.entry("name", Sense.AIM),
            Map.entry("actions completed", Sense.PROGRESS),
            Map.entry("achievements", Sense.PROGRESS),
            Map.entry("evidence", Sense.OTHER),
            Map.entry("agreed", Sense.OTHER),
            Map.entry("agreed y n", Sense.OTHER),
            Map.entry("accepted", Sense.OTHER),
            Map.entry("accepted y n", Sense.OTHER),
            Map.entry("actual", Sense.COMPLETED_ON),
            Map.entry("impact", Sense.OTHER));

    /** In the order of asking: a narrower word first, so that "actions to close the gaps" is no requirement. */
    static final List<Phrases> PHRASES = List.of(
            say(Sense.OTHER, "cost, costs, budget, budgeted, funding, funded, fund, resource, resources, price, value"),
            say(
                    Sense.OTHER,
                    "kpi, kpis, success, measured, how will we know, performance indicator, indicator, indicators"),
            say(
                    Sense.OTHER,
                    "baseline, evidence required, expected evidence, intended impact, expected impact, benefit"),
            say(
                    Sense.OTHER,
                    "benefits, likelihood, risk score, risk rating, risk level, risk owner, mitigation, impact score"),
            say(
                    Sense.OTHER,
                    "dependencies, dependency, monitored, monitoring, assurance, source, sources, link, links"),
            say(
                    Sense.OTHER,
                    "partner, partners, support, supporting, supported, contributors, stakeholders, consulted"),
            say(
                    Sense.OTHER,
                    "informed, sponsor, signature, sign off, signed, strategic fit, carbon, tco2e, co2, savings"),
            say(
                    Sense.OTHER,
                    "email, phone, telephone, dates for review, expected outcome, expected outcomes, duration"),
            say(
                    Sense.OTHER,
                    "anticipated outcome, intended outcome, intended outcomes, desired outcome, desired outcomes"),
            say(
                    Sense.OTHER,
                    "planned outcome, target outcome, related documents, protected characteristic, means, meaning, definition"),
            say(
                    Sense.COMPLETED_ON,
                    "date completed, date complete, date closed, completed on, closed on, date achieved"),
            say(Sense.COMPLETED_ON, "actual completion, actual date, date of completion, date implemented, actual end"),
            say(Sense.COMPLETED_ON, "completed date, closed date, closure date, date done, actual finish, finished"),
            say(
                    Sense.GAP,
                    "gap, gaps, to close, to fill, further action, further actions, next steps, outstanding, still needed"),
            say(
                    Sense.GAP,
                    "additional actions, remaining actions, next step, management response, response, agreed response"),
            say(Sense.PARAGRAPH, "paragraph, para, paragraphs, guidance reference, plan reference"),
            say(Sense.FULLY_MET, "fully met, requirement met, met, compliant, compliance, y n, yes no"),
            say(
                    Sense.PROGRESS,
                    "progress, update, updates, commentary, comments, comment, narrative, latest position, remarks, notes"),
            say(Sense.PROGRESS, "have done, done so far, to date, achieved, remark, note, action taken, actions taken"),
            say(
                    Sense.PROGRESS,
                    "what has been done, evidence of progress, position statement, current situation, results, going"),
            say(
                    Sense.TARGET_DATE,
                    "when, date, deadline, due, timescale, timescales, timeframe, timeframes, target, completion"),
            say(
                    Sense.TARGET_DATE,
                    "time frame, time scale, timeline, timelines, timing, timings, complete by, completed by"),
            say(
                    Sense.TARGET_DATE,
                    "end date, finish date, planned finish, planned end, delivery date, milestone date, due by, schedule, delivery year"),
            say(
                    Sense.OWNER,
                    "who, whom, owner, owners, lead, leads, responsible, responsibility, officer, accountable"),
            say(
                    Sense.OWNER,
                    "assigned, action by, led by, lead by, responsibilities, assignee, delegate, leader, person"),
            say(
                    Sense.OWNER,
                    "manager, owned by, accountability, delivered by, actioned by, champion, named contact, poc"),
            say(
                    Sense.BODY,
                    "organisation, organization, department, dept, directorate, agency, team, division, contact"),
            say(Sense.RAG, "rag, brag, brag rating, traffic light, colour, color, ragb, bragg, rating"),
            say(
                    Sense.STATUS,
                    "status, position, where are we, state, stage, percent, percentage, complete, delivery confidence"),
            say(
                    Sense.THEME,
                    "theme, themes, workstream, workstreams, work stream, pillar, strand, priority, priorities"),
            say(Sense.THEME, "kloe, programme, program, focus area, priority area, key line of enquiry, chapter"),
            say(Sense.DEMAND, "requirement, requirements, recommendation, recommendations, commitment, commitments"),
            say(Sense.DEMAND, "must do, should do, must dos, should dos, condition, conditions"),
            say(Sense.ACT, "action, actions, task, tasks, activity, activities, what, we will, to do, intervention"),
            say(Sense.ACT, "interventions, action point, action points, action item, action items"),
            say(Sense.ISSUE, "issue, issues, finding, findings, concern, concerns, weakness, weaknesses, observation"),
            say(Sense.ISSUE, "for improvement, for development, hazard, problem, risk, risks, shortcoming, feedback"),
            say(
                    Sense.AIM,
                    "objective, objectives, goal, goals, aim, aims, strategy, strategies, ambition, vision, outcome"),
            say(Sense.AIM, "outcomes, target area, purpose, rationale, why, standard"),
            say(Sense.PART, "step, steps, description, initiative, initiatives, deliverable, deliverables, proposal"),
            say(
                    Sense.PART,
                    "measure, measures, milestone, milestones, detail, details, project, projects, item, items"),
            say(Sense.PART, "output, outputs, policy, solution, improvement, how we will, how will, work, sub action"),
            say(
                    Sense.SECTION,
                    "section, area, topic, category, domain, subject, service, sector, location, site, group"),
            say(
                    Sense.SECTION,
                    "function, heading, sub theme, subtheme, type, audit, audit title, audit name, review, report, ward, parish, regulation"));

    /** Words of a heading whose column is not, or no longer, what it seems. */
    static final Set<String> STALE = Set.copyOf(words("previous, prior, last, original, baseline"));

    /** Words that make of a date another than the one an action is due. */
    static final Set<String> OTHER_DATES = Set.copyOf(
            words(
                    "start, started, raised, added, opened, closed, completed, review, reviewed, updated, update, identified"
                            + ", logged, agreed, created, commencement, issued, reported, audit, meeting, received, entered, inspection"));

    /** Words that make it the date an action is due, whatever else is said. */
    static final Set<String> DUE_DATES =
            Set.copyOf(words("target, due, deadline, completion, end, finish, by, revised, will, be"));

    /** Last words of a heading above numbers. */
    static final Set<String> NUMBERS = Set.copyOf(words("no, number, num, ref, reference, id, nr, code, nos"));

    /** Whole headings above numbers. */
    static final Set<String> ITEMS =
            Set.copyOf(words("item, point, action point, index, sr, s n, sl no, line, row, no s, ref no s"));

    private static final List<String> FILLERS = words(
            "y, n, yes, no, by, the, is, to, of, for, s, r, a, g, current, key, required, fully, dd, mm, yy, yyyy");

    /** Every single word a heading may be made of. */
    static final Set<String> ALL = Stream.of(
                    PHRASES.stream()
                            .filter(each -> each.sense().column().isPresent())
                            .flatMap(each -> each.phrases().stream()),
                    FILLERS.stream(),
                    NUMBERS.stream(),
                    ITEMS.stream())
            .flatMap(phrases -> phrases)
            .flatMap(phrase -> Arrays.stream(phrase.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    /** The same with the headings of columns that we keep no place for. */
    static final Set<String> ANY = Stream.of(
                    PHRASES.stream().flatMap(each -> each.phrases().stream()),
                    WHOLE.keySet().stream(),
                    ALL.stream(),
                    OTHER_DATES.stream(),
                    STALE.stream())
            .flatMap(phrases -> phrases)
            .flatMap(phrase -> Arrays.stream(phrase.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private HeaderVocabulary() {}

    /** Some phrases of one sense. */
    record Phrases(Sense sense, List<String> phrases) {}

    private static Phrases say(Sense sense, String phrases) {
        return new Phrases(sense, words(phrases));
    }

    private static List<String> words(String phrases) {
        return List.of(phrases.split(", ", -1));
    }
}
