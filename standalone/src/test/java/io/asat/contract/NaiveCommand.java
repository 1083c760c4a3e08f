package io.asat.contract;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A command as its address names it ({@code register} for a registration).
 *
 * @param asAt the body's; null for a retraction, which has none
 * @param fields the body's other fields: texts, lists of texts, a sequence, or a target date as a map of text, kind
 *     and date (a LocalDate)
 */
public record NaiveCommand(String name, String account, LocalDate asAt, Map<String, Object> fields) {
    private static final Map<String, String> EVENTS = Map.ofEntries(
            Map.entry("register", "ActionRegistered"),
            Map.entry("describe", "ActionDescribed"),
            Map.entry("backdate-registration", "RegistrationBackdated"),
            Map.entry("confirm-position", "PositionConfirmed"),
            Map.entry("record-progress", "ProgressRecorded"),
            Map.entry("change-rag", "RagChanged"),
            Map.entry("assess-requirement", "RequirementAssessed"),
            Map.entry("identify-gap", "GapIdentified"),
            Map.entry("assign-owner", "OwnerAssigned"),
            Map.entry("set-target-date", "TargetDateSet"),
            Map.entry("mark-complete", "ActionCompleted"),
            Map.entry("reopen", "ActionReopened"),
            Map.entry("withdraw", "ActionWithdrawn"),
            Map.entry("retract-entry", "EntryRetracted"));

    String event() {
        return EVENTS.get(name);
    }

    /** What the command says of the action, by attribute; what a confirmation says depends on what stands. */
    Map<String, Object> asserted() {
        var asserted = new LinkedHashMap<String, Object>();
        switch (name) {
            case "mark-complete" -> asserted.put("status", "COMPLETE");
            case "withdraw" -> asserted.put("status", "WITHDRAWN");
            case "reopen" -> asserted.put("status", "OPEN");
            case "record-progress" -> asserted.put("progress", fields.get("narrative"));
            default ->
                fields.forEach((field, value) -> {
                    if (NaiveModel.NOTHING.containsKey(field)) asserted.put(field, cleared(value));
                });
        }
        if (name.equals("register")) asserted.values().removeIf(value -> value == null);
        return asserted;
    }

    /** A blank theme or section clears it. */
    private static Object cleared(Object value) {
        return value instanceof String text && text.isBlank() ? null : value;
    }

    boolean isBy(String someAccount) {
        return account.equals(someAccount);
    }
}
