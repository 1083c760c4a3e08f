package io.asat.command.web;

import static io.asat.platform.web.ProblemType.FORBIDDEN;
import static io.asat.platform.web.ProblemType.KEY_REUSED;
import static io.asat.platform.web.ProblemType.STATE_CONFLICT;
import static io.asat.platform.web.ProblemType.UNKNOWN_ACTION;
import static io.asat.platform.web.ProblemType.UNKNOWN_PLAN;
import static io.asat.platform.web.ProblemType.VERSION_CHANGED;

import io.asat.command.request.Rejection;
import io.asat.platform.web.InvalidFields;
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
                InvalidFields.at("/asAt", "is before the action's first day, " + arg(rejection, "firstDay"));
            case NOT_EARLIER ->
                InvalidFields.at("/asAt", "is after the action's first day, " + arg(rejection, "firstDay"));
            case UNKNOWN_ENTRY -> InvalidFields.at("/sequence", "the action has no entry of that number");
            case UNREADABLE_TARGET_DATE -> InvalidFields.at("/targetDate", arg(rejection, "reason"));
            case KEY_REUSED ->
                new Problem(KEY_REUSED, "The idempotency key was used at this address with another body.");
            case VERSION_CHANGED ->
                new Problem(
                        VERSION_CHANGED,
                        "The present version is %s, not %s."
                                .formatted(arg(rejection, "version"), arg(rejection, "expected")));
            case NOT_RETRACTABLE ->
                new Problem(
                        STATE_CONFLICT,
                        "Entry %s is %s, which cannot be retracted."
                                .formatted(arg(rejection, "sequence"), arg(rejection, "kind")));
            case WRONG_STATUS ->
                new Problem(
                        STATE_CONFLICT,
                        "On %s the action is %s, since %s."
                                .formatted(
                                        arg(rejection, "asAt"),
                                        arg(rejection, "status").toLowerCase(Locale.ROOT),
                                        arg(rejection, "since")));
            case PLAN_DIFFERS -> new Problem(STATE_CONFLICT, "There is another plan of that id.");
            case REFERENCE_TAKEN ->
                new Problem(
                        STATE_CONFLICT,
                        "The plan has an action %s already.".formatted(arg(rejection, "reference")));
            case PLAN_FULL ->
                new Problem(STATE_CONFLICT, "A plan has at most %s actions.".formatted(arg(rejection, "actions")));
        };
    }

    private static String arg(Rejection rejection, String name) {
        return rejection.args().getOrDefault(name, "");
    }
}
