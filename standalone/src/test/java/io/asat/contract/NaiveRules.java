package io.asat.contract;

import io.asat.contract.NaiveModel.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How a command on a registered action must be answered, by the contract's order of checks. */
public final class NaiveRules {
    /** @param sequence of the new entry, or of the one that is repeated; 0 for a refusal */
    public record Verdict(int status, int sequence) {
        static final Verdict INVALID = new Verdict(400, 0);
        static final Verdict FORBIDDEN = new Verdict(403, 0);
        static final Verdict CONFLICT = new Verdict(409, 0);

        static Verdict accepted(int sequence) {
            return new Verdict(200, sequence);
        }
    }

    private NaiveRules() {}

    public static Verdict judge(NaiveCommand command, NaiveModel model, LocalDate today) {
        var known = model.known(Instant.MAX);
        var counting = model.counting(Instant.MAX);
        var next = Verdict.accepted(known.size() + 1);
        if (command.name().equals("retract-entry")) return retraction(command, known, next);
        var first = NaiveModel.firstDay(counting).orElseThrow();
        if (command.asAt().isAfter(today)) return Verdict.INVALID;
        if (command.name().equals("backdate-registration")) {
            if (command.asAt().isAfter(first)) return Verdict.INVALID;
            return command.asAt().equals(first) ? Verdict.accepted(firstOn(first, counting)) : next;
        }
        if (command.asAt().isBefore(first)) return Verdict.INVALID;
        return repeated(command, model, counting)
                .map(entry -> Verdict.accepted(entry.sequence()))
                .orElse(allowed(command, counting) ? next : Verdict.CONFLICT);
    }

    private static Verdict retraction(NaiveCommand command, List<Entry> known, Verdict next) {
        var sequence = (Integer) command.fields().get("sequence");
        if (sequence < 1 || sequence > known.size()) return Verdict.INVALID;
        var entry = known.get(sequence - 1);
        if (command.isBy("officer") && !entry.command().isBy("officer")) return Verdict.FORBIDDEN;
        if (entry.is("register") || entry.is("retract-entry")) return Verdict.CONFLICT;
        return NaiveModel.retractionOf(entry, known)
                .map(earlier -> Verdict.accepted(earlier.sequence()))
                .orElse(next);
    }

    private static int firstOn(LocalDate first, List<Entry> counting) {
        return counting.stream()
                .filter(entry -> entry.is("register") || entry.is("backdate-registration"))
                .filter(entry -> entry.asAt().equals(first))
                .findFirst()
                .orElseThrow()
                .sequence();
    }

    /** Of the entries that say all of it already, the last; empty where anything would be new. */
    private static Optional<Entry> repeated(NaiveCommand command, NaiveModel model, List<Entry> counting) {
        var confirms = command.name().equals("confirm-position");
        var asserted = confirms ? model.valuesOn(command.asAt()) : command.asserted();
        if (asserted.isEmpty()) return confirmationOn(command.asAt(), counting);
        Optional<Entry> last = Optional.empty();
        for (var attribute : asserted.keySet()) {
            var entry = NaiveModel.inForce(attribute, command.asAt(), counting)
                    .filter(standing -> standing.asAt().equals(command.asAt()))
                    .filter(standing -> Objects.equals(standing.asserted().get(attribute), asserted.get(attribute)));
            if (entry.isEmpty()) return Optional.empty();
            if (last.isEmpty() || last.get().sequence() < entry.get().sequence()) last = entry;
        }
        return last;
    }

    private static Optional<Entry> confirmationOn(LocalDate day, List<Entry> counting) {
        return counting.stream()
                .filter(entry -> entry.is("confirm-position") && entry.asAt().equals(day))
                .findFirst();
    }

    private static boolean allowed(NaiveCommand command, List<Entry> counting) {
        var status = (String) NaiveModel.value("status", command.asAt(), counting);
        return switch (command.name()) {
            case "describe" -> true;
            case "reopen" -> !status.equals("OPEN");
            case "withdraw", "record-progress", "confirm-position" ->
                Set.of("OPEN", "COMPLETE").contains(status);
            default -> status.equals("OPEN");
        };
    }
}
