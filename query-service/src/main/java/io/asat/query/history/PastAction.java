package io.asat.query.history;

import io.asat.events.Attribute;
import io.asat.history.ActionState;
import io.asat.query.documents.StoredValues;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.BsonDocument;

/** An action as known at an instant, on the days that were asked for. */
public final class PastAction {
    private final RecordedTimes.Known known;
    private final List<KnownSlice> slices;

    /** @param slices those that answer for the days asked for at the version known */
    PastAction(RecordedTimes.Known known, List<KnownSlice> slices) {
        this.known = known;
        this.slices = slices;
    }

    /**
     * What a slice holds of the version known.
     *
     * @param entries what its facts point to, by number
     */
    record KnownSlice(Area area, List<Fact> facts, Map<Integer, KnownEntry> entries) {}

    /** @param values what it says, by attribute */
    record KnownEntry(Instant recordedAt, String recordedBy, BsonDocument values) {}

    /** @return how many entries were known */
    public long version() {
        return known.version();
    }

    public Instant lastRecordedAt() {
        return known.recordedAt();
    }

    /** @return the action's first day, if it is not after the day; which is one of those asked for */
    public Optional<LocalDate> firstDayUpTo(LocalDate day) {
        return new OnDay(day).from(Subject.EXISTENCE);
    }

    /** @return how the action stood at the end of the day, one of those asked for; empty if it did not exist */
    public Optional<ActionState> on(LocalDate day) {
        OnDay there = new OnDay(day);
        return there.from(Subject.EXISTENCE)
                .map(exists ->
                        ActionState.of(there, there.from(Subject.CONFIRMATION).orElseThrow()));
    }

    /** @return the attribute's runs among the days asked for, in order; days of which nothing is said are in none */
    public <T> List<PastRun<T>> runs(Attribute<T> attribute) {
        SortedMap<Integer, PastRun<T>> byFirstDay = new TreeMap<>();
        for (KnownSlice slice : slices) {
            for (Fact fact : slice.facts()) {
                if (fact.subject() == Subject.of(attribute)) {
                    // one that goes on in a later slice ends in each with the slice
                    byFirstDay.merge(
                            fact.from(),
                            run(attribute, fact, slice),
                            (one, other) -> one.until().isAfter(other.until()) ? one : other);
                }
            }
        }
        return List.copyOf(byFirstDay.values());
    }

    private static <T> PastRun<T> run(Attribute<T> attribute, Fact fact, KnownSlice slice) {
        ActionState.Asserted<T> asserted = asserted(attribute, fact, slice);
        return new PastRun<>(
                asserted.from(),
                fact.until() == Fact.FOREVER ? LocalDate.MAX : LocalDate.ofEpochDay(fact.until()),
                asserted.value(),
                fact.entry(),
                asserted.recordedAt(),
                asserted.recordedBy());
    }

    private static <T> ActionState.Asserted<T> asserted(Attribute<T> attribute, Fact fact, KnownSlice slice) {
        KnownEntry entry = Objects.requireNonNull(slice.entries().get(fact.entry()));
        return new ActionState.Asserted<>(
                StoredValues.read(attribute, entry.values()),
                LocalDate.ofEpochDay(fact.from()),
                entry.recordedAt(),
                entry.recordedBy());
    }

    private final class OnDay implements ActionState.Runs {
        private final KnownSlice slice;
        private final Fact[] facts = new Fact[Subject.COUNT];

        OnDay(LocalDate date) {
            int day = Fact.epochDay(date);
            slice = slices.stream()
                    .filter(candidate -> candidate.area().covers(day, known.version()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(date + " was not asked for"));
            for (Fact fact : slice.facts()) {
                if (fact.covers(day)) {
                    facts[fact.subject()] = fact;
                }
            }
        }

        Optional<LocalDate> from(int subject) {
            return Optional.ofNullable(facts[subject]).map(fact -> LocalDate.ofEpochDay(fact.from()));
        }

        @Override
        public <T> Optional<ActionState.Asserted<T>> on(Attribute<T> attribute) {
            return Optional.ofNullable(facts[Subject.of(attribute)]).map(fact -> asserted(attribute, fact, slice));
        }
    }
}
