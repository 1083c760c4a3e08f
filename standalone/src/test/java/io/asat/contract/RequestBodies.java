package io.asat.contract;

import java.util.List;
import java.util.Map;

/** A body for each command that is accepted on a fresh action of {@link PlanDriver#FIRST_DAY}, asAt 4 December 2020. */
final class RequestBodies {
    static final String DAY = "2020-12-04";

    /** Every command on an action that exists, in an order in which a fresh action takes them all. */
    static final List<String> COMMANDS = List.of(
            "record-progress",
            "change-rag",
            "assess-requirement",
            "identify-gap",
            "assign-owner",
            "set-target-date",
            "mark-complete",
            "reopen",
            "confirm-position",
            "describe",
            "withdraw",
            "backdate-registration",
            "retract-entry");

    private RequestBodies() {}

    /** {@code reopen} needs an action that is not open, {@code retract-entry} a second entry. */
    static Map<String, Object> valid(String command) {
        return switch (command) {
            case "record-progress" -> Json.map("narrative", "Started", "asAt", DAY);
            case "change-rag" -> Json.map("rag", "RED", "reason", "Late", "asAt", DAY);
            case "assess-requirement" -> Json.map("fullyMet", "NO", "reason", "Late", "asAt", DAY);
            case "identify-gap" -> Json.map("gap", "Two nurses", "asAt", DAY);
            case "assign-owner" -> Json.map("owner", "Head of Service", "asAt", DAY);
            case "set-target-date" -> Json.map("targetDate", "31.12.20", "reason", "Agreed", "asAt", DAY);
            case "mark-complete" -> Json.map("evidence", "Minutes", "asAt", DAY);
            case "reopen" -> Json.map("reason", "Not done", "asAt", DAY);
            case "withdraw" -> Json.map("reason", "Superseded", "asAt", DAY);
            case "confirm-position" -> Json.map("note", "Nothing new", "asAt", DAY);
            case "describe" -> Json.map("requirement", "Publish it", "reason", "Wording", "asAt", DAY);
            case "backdate-registration" -> Json.map("asAt", "2020-09-01", "reason", "It was there before");
            case "retract-entry" -> Json.map("sequence", 2, "reason", "A mistake");
            default -> throw new IllegalArgumentException(command);
        };
    }
}
