package io.asat.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Draws the commands of one action from a seeded source: few days and few values, so that entries meet, repeat and
 * contradict each other, and now and then something that must be refused.
 */
public final class NaiveHistory {
    private static final LocalDate FIRST = LocalDate.of(2020, 11, 10);
    private static final int DAYS = 30;
    private static final Set<String> OFFICERS = Set.of(
            "record-progress",
            "change-rag",
            "assess-requirement",
            "identify-gap",
            "mark-complete",
            "confirm-position",
            "retract-entry");
    private static final List<String> COMMANDS = List.of(
            "record-progress",
            "record-progress",
            "change-rag",
            "change-rag",
            "assess-requirement",
            "identify-gap",
            "assign-owner",
            "set-target-date",
            "set-target-date",
            "mark-complete",
            "mark-complete",
            "reopen",
            "reopen",
            "withdraw",
            "confirm-position",
            "confirm-position",
            "describe",
            "describe",
            "backdate-registration",
            "backdate-registration",
            "retract-entry",
            "retract-entry",
            "retract-entry");

    private final Random random;
    private final List<NaiveCommand> sent = new ArrayList<>();

    public NaiveHistory(Random random) {
        this.random = random;
    }

    public NaiveCommand registration() {
        var fields = Json.map("requirement", oneOf("Plan beds", "Plan staff"));
        for (var field : List.of("owner", "rag", "fullyMet", "gap", "theme", "section", "targetDate", "progress")) {
            if (random.nextInt(3) == 0) fields.put(field, value(field));
        }
        if (random.nextInt(3) == 0) fields.put("paragraphReferences", value("paragraphReferences"));
        return new NaiveCommand("register", "manager", FIRST.plusDays(random.nextInt(5)), fields);
    }

    /** @param entries how many the action has so far */
    public NaiveCommand next(int entries) {
        var again = !sent.isEmpty() && random.nextInt(8) == 0;
        var command = again ? sent.get(random.nextInt(sent.size())) : command(entries);
        sent.add(command);
        return command;
    }

    /** A day to ask about: mostly where things happen, also long before, and long after. */
    public LocalDate day() {
        return switch (random.nextInt(16)) {
            case 0 -> FIRST.minusYears(1);
            case 1 -> FIRST.plusYears(2);
            default -> around();
        };
    }

    private LocalDate around() {
        return FIRST.plusDays(random.nextInt(-8, DAYS + 4));
    }

    private NaiveCommand command(int entries) {
        var name = COMMANDS.get(random.nextInt(COMMANDS.size()));
        var account = OFFICERS.contains(name) && random.nextBoolean() ? "officer" : "manager";
        if (name.equals("retract-entry")) {
            var sequence = random.nextInt(entries + 2);
            return new NaiveCommand(name, account, null, Json.map("sequence", sequence, "reason", "a mistake"));
        }
        return new NaiveCommand(name, account, asAt(name), fields(name));
    }

    private LocalDate asAt(String name) {
        if (name.equals("backdate-registration")) return FIRST.plusDays(random.nextInt(-8, 4));
        if (random.nextInt(40) == 0) return FIRST.plusYears(50);
        return FIRST.plusDays(random.nextInt(5) == 0 ? random.nextInt(-8, 4) : random.nextInt(DAYS));
    }

    private Map<String, Object> fields(String name) {
        return switch (name) {
            case "record-progress" -> Json.map("narrative", value("progress"));
            case "change-rag" -> Json.map("rag", value("rag"));
            case "assess-requirement" -> Json.map("fullyMet", value("fullyMet"));
            case "identify-gap" -> Json.map("gap", value("gap"));
            case "assign-owner" -> Json.map("owner", value("owner"));
            case "set-target-date" -> Json.map("targetDate", value("targetDate"), "reason", "agreed");
            case "mark-complete" -> Json.map("evidence", oneOf("minutes", "letter"));
            case "confirm-position" -> Json.map("note", oneOf("checked", "asked"));
            case "describe" -> description();
            default -> Json.map("reason", oneOf("as decided", "as told"));
        };
    }

    private Map<String, Object> description() {
        var fields = Json.map("reason", "reworded");
        while (fields.size() < 2) {
            for (var field : List.of("requirement", "paragraphReferences", "theme", "section")) {
                if (random.nextInt(3) == 0) fields.put(field, described(field));
            }
        }
        return fields;
    }

    private Object described(String field) {
        var blank = random.nextInt(3) == 0 && Set.of("theme", "section").contains(field);
        return blank ? "" : value(field);
    }

    private Object value(String field) {
        return switch (field) {
            case "rag" -> oneOf("GREEN", "AMBER", "RED", null);
            case "fullyMet" -> oneOf("YES", "PARTLY", "NO", null);
            case "owner" -> oneOf("Director", "Head of Service", null);
            case "gap" -> oneOf("Two nurses", null);
            case "theme" -> oneOf("People", "Money");
            case "section" -> oneOf("Beds", "Staff");
            case "paragraphReferences" -> oneOf(List.of(), List.of("1.2"), List.of("1.2", "3"));
            case "requirement" -> oneOf("Plan beds", "Plan staff", "Plan both");
            case "progress" -> oneOf("Started", "Half way", "Nearly there");
            case "targetDate" ->
                oneOf(
                        NaiveModel.NO_TARGET_DATE,
                        targetDate("20.11.20", "FIXED", FIRST.plusDays(10)),
                        targetDate("20.11.20", "MIXED", FIRST.plusDays(10)),
                        targetDate("weekly to 30.11.20", "RECURRING", FIRST.plusDays(20)),
                        targetDate("weekly", "RECURRING", null),
                        targetDate("Ongoing", "ONGOING", null),
                        targetDate("TBC", "TBC", null));
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static Map<String, Object> targetDate(String text, String kind, LocalDate date) {
        var targetDate = new LinkedHashMap<String, Object>();
        targetDate.put("text", text);
        targetDate.put("kind", kind);
        targetDate.put("date", date);
        return targetDate;
    }

    private Object oneOf(Object... choices) {
        return Arrays.asList(choices).get(random.nextInt(choices.length));
    }
}
