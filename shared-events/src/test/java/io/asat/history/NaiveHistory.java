package io.asat.history;

import static java.util.Comparator.comparing;

import io.asat.dates.TargetDate;
import io.asat.events.ActionEvent;
import io.asat.events.ActionRegistered;
import io.asat.events.Attribute;
import io.asat.events.DatedEntry;
import io.asat.events.EntryRetracted;
import io.asat.events.RegistrationBackdated;
import io.asat.values.ParagraphReferences;
import io.asat.values.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The contract's section Time read off an action's events sentence by sentence: every question looks at every event
 * again. Slow, plain, and sharing nothing with the fold it judges.
 *
 * @param known all that had been recorded by the instant asked about, in order
 * @param counting of these what is "not retracted as known then"; a retraction itself holds from no day
 */
record NaiveHistory(List<Naive> known, List<Naive> counting) {

    /**
     * One event as it was recorded.
     *
     * @param said what it says, by attribute: a value, or empty where it clears it
     */
    record Naive(
            int sequence,
            ActionEvent event,
            Map<Attribute<?>, Optional<Object>> said,
            Instant recordedAt,
            String recordedBy) {
        boolean retracts(Naive other) {
            return event instanceof EntryRetracted retraction && retraction.sequence() == other.sequence;
        }

        LocalDate asAt() {
            return ((DatedEntry) event).asAt();
        }
    }

    static NaiveHistory knownAt(Instant knownAt, List<Naive> all) {
        var known =
                all.stream().filter(one -> !one.recordedAt().isAfter(knownAt)).toList();
        var counting = known.stream()
                .filter(one -> one.event() instanceof DatedEntry)
                .filter(one -> known.stream().noneMatch(other -> other.retracts(one)))
                .toList();
        return new NaiveHistory(known, counting);
    }

    /** The earliest of registration and back-datings; of all that still counts if no registration does. */
    Optional<LocalDate> firstDay() {
        boolean registered = counting.stream().anyMatch(one -> one.event() instanceof ActionRegistered);
        return counting.stream()
                .filter(one -> !registered
                        || one.event() instanceof ActionRegistered
                        || one.event() instanceof RegistrationBackdated)
                .map(Naive::asAt)
                .min(LocalDate::compareTo);
    }

    /** "The entry with the greatest (asAt, order of recording) among the entries with asAt ≤ the asked day." */
    Optional<Naive> inForce(Attribute<?> attribute, LocalDate day) {
        return upTo(day)
                .filter(one -> one.said().containsKey(attribute))
                .max(comparing(Naive::asAt).thenComparingInt(Naive::sequence));
    }

    <T> Optional<T> value(Attribute<T> attribute, LocalDate day) {
        return inForce(attribute, day)
                .flatMap(one -> one.said().getOrDefault(attribute, Optional.empty()))
                .map(attribute.type()::cast);
    }

    /** "A value that several entries repeat counts from the first day of its unbroken run, by the value at each day's end." */
    LocalDate since(Attribute<?> attribute, LocalDate day) {
        LocalDate first = firstDay().orElseThrow();
        LocalDate since = day;
        while (since.isAfter(first) && value(attribute, since.minusDays(1)).equals(value(attribute, day))) {
            since = since.minusDays(1);
        }
        return since;
    }

    /** @return the state on the day; empty if the action did not exist then */
    Optional<ActionState> on(LocalDate day) {
        if (firstDay().filter(first -> !first.isAfter(day)).isEmpty()) {
            return Optional.empty();
        }
        Status status = value(Attribute.STATUS, day).orElse(Status.OPEN);
        return Optional.of(new ActionState(
                orNull(Attribute.REQUIREMENT, day),
                value(Attribute.PARAGRAPH_REFERENCES, day).orElse(ParagraphReferences.NONE),
                orNull(Attribute.THEME, day),
                orNull(Attribute.SECTION, day),
                orNull(Attribute.OWNER, day),
                value(Attribute.TARGET_DATE, day).orElse(TargetDate.NONE),
                orNull(Attribute.RAG, day),
                orNull(Attribute.FULLY_MET, day),
                orNull(Attribute.GAP, day),
                status,
                status == Status.COMPLETE ? since(Attribute.STATUS, day) : null,
                value(Attribute.PROGRESS, day)
                        .map(words -> progress(words, day))
                        .orElse(null),
                upTo(day).map(Naive::asAt).max(LocalDate::compareTo).orElseThrow()));
    }

    private ActionState.Progress progress(String narrative, LocalDate day) {
        LocalDate since = since(Attribute.PROGRESS, day);
        Naive first = inForce(Attribute.PROGRESS, since).orElseThrow();
        return new ActionState.Progress(narrative, since, first.recordedAt(), first.recordedBy());
    }

    private Stream<Naive> upTo(LocalDate day) {
        return counting.stream().filter(one -> !one.asAt().isAfter(day));
    }

    private <T> @Nullable T orNull(Attribute<T> attribute, LocalDate day) {
        return value(attribute, day).orElse(null);
    }
}
