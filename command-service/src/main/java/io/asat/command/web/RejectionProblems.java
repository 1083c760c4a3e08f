package io.asat.command.web;

import static io.asat.platform.web.ProblemType.ALREADY_EXISTS;
import static io.asat.platform.web.ProblemType.FORBIDDEN;
import static io.asat.platform.web.ProblemType.IDEMPOTENCY_KEY_REUSED;
import static io.asat.platform.web.ProblemType.STATE_FORBIDS;
import static io.asat.platform.web.ProblemType.UNKNOWN_ACTION;
import static io.asat.platform.web.ProblemType.UNKNOWN_IMPORT;
import static io.asat.platform.web.ProblemType.UNKNOWN_PLAN;
import static io.asat.platform.web.ProblemType.VERSION_NOT_MET;

import io.asat.command.request.Rejection;
import io.asat.platform.web.Problem;
import java.util.Locale;

/** Says over HTTP why a command was refused, and what would be accepted. */
final class RejectionProblems {
    private RejectionProblems() {}

    static Problem problem(Rejection rejection) {
        return switch (rejection.code()) {
            case UNKNOWN_PLAN -> new Problem(UNKNOWN_PLAN, "There is no such plan.");
            case UNKNOWN_ACTION -> new Problem(UNKNOWN_ACTION, "There is no such action.");
            case OTHER_ORGANISATION ->
                new Problem(FORBIDDEN, "The account creates plans of its own organisation only.");
            case NOT_OWN_ENTRY ->
                new Problem(
                        FORBIDDEN,
                        "Entry %s was recorded by %s; only a manager retracts what others recorded."
                                .formatted(arg(rejection, "sequence"), arg(rejection, "recordedBy")));
            case BEFORE_FIRST_DAY ->
                Problem.invalid("/asAt", "is before the action's first day, " + arg(rejection, "firstDay"));
            case NOT_EARLIER ->
                Problem.invalid("/asAt", "is after the action's first day, " + arg(rejection, "firstDay"));
            case UNKNOWN_ENTRY -> Problem.invalid("/sequence", "the action has no entry of that number");
            case NO_WORDS -> Problem.invalid("/sequence", "the entry has no such words");
            case UNREADABLE_TARGET_DATE -> Problem.invalid("/targetDate", arg(rejection, "reason"));
            case UNKNOWN_IMPORT -> new Problem(UNKNOWN_IMPORT, "The plan has no import of that number.");
            case KEY_REUSED ->
                new Problem(IDEMPOTENCY_KEY_REUSED, "The idempotency key was used at this address with another body.");
            case VERSION_CHANGED ->
                new Problem(
                                VERSION_NOT_MET,
                                "The present version is %s, not %s."
                                        .formatted(arg(rejection, "version"), arg(rejection, "expected")))
                        .with("version", Long.valueOf(arg(rejection, "version")));
            case NOT_RETRACTABLE ->
                new Problem(
                        STATE_FORBIDS,
                        "Entry %s is %s, which cannot be retracted."
                                .formatted(arg(rejection, "sequence"), arg(rejection, "kind")));
            case WRONG_STATUS ->
                new Problem(
                        STATE_FORBIDS,
                        "On %s the action is %s, since %s."
                                .formatted(
                                        arg(rejection, "asAt"),
                                        arg(rejection, "status").toLowerCase(Locale.ROOT),
                                        arg(rejection, "since")));
            case PLAN_DIFFERS -> new Problem(ALREADY_EXISTS, "There is another plan of that id.");
            case REFERENCE_TAKEN ->
                new Problem(
                        ALREADY_EXISTS, "The plan has an action %s already.".formatted(arg(rejection, "reference")));
            case PLAN_FULL ->
                new Problem(STATE_FORBIDS, "A plan has at most %s actions.".formatted(arg(rejection, "actions")));
        };
    }

    private static String arg(Rejection rejection, String name) {
        return rejection.args().getOrDefault(name, "");
    }
}
