package io.asat.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One action's entries as they were recorded, and the contract's section "Time" read off them sentence by sentence:
 * slow, plain, and sharing nothing with the code it judges.
 */
public final class NaiveModel {
    /** A target date that is none. */
    public static final Map<String, Object> NO_TARGET_DATE =
            Collections.unmodifiableMap(Json.map("text", "", "kind", "EMPTY", "date", null));

    /** Every attribute that entries assert, with what it is while none does. */
    static final Map<String, Object> NOTHING = Json.map(
            "requirement", null,
            "paragraphReferences", List.of(),
            "theme", null,
            "section", null,
            "owner", null,
            "targetDate", NO_TARGET_DATE,
            "rag", null,
            "fullyMet", null,
            "gap", null,
            "progress", null,
            "status", "OPEN");

    /** @param asserted by attribute; null is asserted too where something was cleared */
    public record Entry(int sequence, NaiveCommand command, Instant recordedAt, Map<String, Object> asserted) {
        LocalDate asAt() {
            return command.asAt();
        }

        boolean is(String name) {
            return command.name().equals(name);
        }

        boolean retracts(Entry other) {
            return is("retract-entry") && command.fields().get("sequence").equals(other.sequence);
        }
    }

    private final String planId;
    private final String reference;
    private final List<Entry> entries = new ArrayList<>();

    public NaiveModel(String planId, String reference) {
        this.planId = planId;
        this.reference = reference;
    }

    /** Takes the command as recorded; whether it should have been is for {@link NaiveRules}. */
    public void record(NaiveCommand command, Instant recordedAt) {
        var asserted = command.name().equals("confirm-position") ? valuesOn(command.asAt()) : command.asserted();
        entries.add(new Entry(entries.size() + 1, command, recordedAt, asserted));
    }

    public List<Entry> known(Instant knownAt) {
        return entries.stream()
                .filter(entry -> !entry.recordedAt().isAfter(knownAt))
                .toList();
    }

    static Optional<Entry> retractionOf(Entry entry, List<Entry> known) {
        return known.stream().filter(other -> other.retracts(entry)).findFirst();
    }

    /** The entries that say something of the action: known by then, and neither retracted nor a retraction. */
    List<Entry> counting(Instant knownAt) {
        var known = known(knownAt);
        return known.stream()
                .filter(entry -> !entry.is("retract-entry"))
                .filter(entry -> retractionOf(entry, known).isEmpty())
                .toList();
    }

    static Optional<LocalDate> firstDay(List<Entry> counting) {
        return counting.stream()
                .filter(entry -> entry.is("register") || entry.is("backdate-registration"))
                .map(Entry::asAt)
                .min(LocalDate::compareTo);
    }

    static Optional<Entry> inForce(String attribute, LocalDate day, List<Entry> counting) {
        Optional<Entry> best = Optional.empty();
        for (var entry : counting) {
            if (!entry.asserted().containsKey(attribute) || entry.asAt().isAfter(day)) continue;
            if (best.isEmpty() || !entry.asAt().isBefore(best.get().asAt())) best = Optional.of(entry);
        }
        return best;
    }

    static Object value(String attribute, LocalDate day, List<Entry> counting) {
        var entry = inForce(attribute, day, counting);
        return entry.isPresent() ? entry.get().asserted().get(attribute) : NOTHING.get(attribute);
    }

    /** What a confirmation asserts on that day, as known now. */
    Map<String, Object> valuesOn(LocalDate day) {
        var values = new LinkedHashMap<String, Object>();
        for (var attribute : NOTHING.keySet()) {
            var value = value(attribute, day, counting(Instant.MAX));
            if (!attribute.equals("status") && !Objects.equals(value, NOTHING.get(attribute)))
                values.put(attribute, value);
        }
        return values;
    }

    /** The first day of the run of equal values that lasts until that day. */
    static LocalDate since(String attribute, LocalDate day, List<Entry> counting) {
        var value = value(attribute, day, counting);
        var first = firstDay(counting).orElseThrow();
        var since = day;
        while (since.isAfter(first) && Objects.equals(value(attribute, since.minusDays(1), counting), value))
            since = since.minusDays(1);
        return since;
    }

    /** Every field of the contract's Action but its position; empty where it did not exist as known then. */
    public Optional<Map<String, Object>> action(LocalDate asAt, Instant knownAt) {
        var counting = counting(knownAt);
        var first = firstDay(counting);
        if (first.isEmpty() || first.get().isAfter(asAt)) return Optional.empty();
        var action = Json.map("planId", planId, "reference", reference);
        for (var attribute : NOTHING.keySet()) action.put(attribute, value(attribute, asAt, counting));
        action.put("progress", progress(asAt, counting));
        action.put("completedOn", action.get("status").equals("COMPLETE") ? since("status", asAt, counting) : null);
        action.put("confirmedAsAt", lastDay(asAt, counting));
        var late = daysLate(action, asAt);
        action.put("overdue", late > 0);
        action.put("daysOverdue", (int) late);
        action.put("version", known(knownAt).size());
        action.put("lastRecordedAt", known(knownAt).getLast().recordedAt());
        return Optional.of(action);
    }

    private static Map<String, Object> progress(LocalDate asAt, List<Entry> counting) {
        if (value("progress", asAt, counting) == null) return null;
        var since = since("progress", asAt, counting);
        var entry = inForce("progress", since, counting).orElseThrow();
        var progress = Json.map("narrative", value("progress", asAt, counting));
        progress.put("asAt", since);
        progress.put("recordedAt", entry.recordedAt());
        progress.put("recordedBy", entry.command().account());
        return progress;
    }

    private static LocalDate lastDay(LocalDate asAt, List<Entry> counting) {
        return counting.stream()
                .map(Entry::asAt)
                .filter(day -> !day.isAfter(asAt))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static long daysLate(Map<String, Object> action, LocalDate asAt) {
        var target = (Map<?, ?>) action.get("targetDate");
        var due = Set.of("FIXED", "MIXED", "RECURRING").contains(target.get("kind"))
                && target.get("date") instanceof LocalDate;
        if (!due || !action.get("status").equals("OPEN")) return 0;
        return Math.max(0, ChronoUnit.DAYS.between((LocalDate) target.get("date"), asAt));
    }
}
