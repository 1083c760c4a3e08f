package io.asat.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.asat.events.ActionEvent;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.DatedEntry;
import io.asat.events.EntryRedacted;
import io.asat.events.EntryRetracted;
import io.asat.events.Recording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Everything recorded about one action, folded by the rules of time: for each attribute the value in force on a day is
 * that of the entry with the greatest (day, order of recording) up to that day which has not been retracted.
 *
 * <p>It says what is known once its last entry is recorded; what was known earlier is the fold of the earlier entries,
 * {@link #asKnownAt}. Aggregate, read models, audit and dry run all share it. Immutable; days are calendar days in London.
 */
public final class ActionHistory {
    public static final ActionHistory NONE = new ActionHistory(new Entry[0], Tracks.EMPTY);

    /** By sequence: the first has sequence 1. */
    private final Entry[] entries;

    private final Tracks tracks;

    private ActionHistory(Entry[] entries, Tracks tracks) {
        this.entries = entries;
        this.tracks = tracks;
    }

    /** @throws IllegalArgumentException if the entries are not numbered 1, 2, 3 … */
    @JsonCreator
    public static ActionHistory of(List<Entry> entries) {
        Entry[] all = new Entry[entries.size()];
        for (int place = 0; place < all.length; place++) {
            Entry entry = entries.get(place);
            if (entry.sequence() != place + 1) {
                throw new IllegalArgumentException("entry " + entry.sequence() + " at place " + (place + 1));
            }
            all[place] = entry.withRetractedBy(null);
            if (entry.retracts() != null) {
                int struck = Math.toIntExact(entry.retracts()) - 1;
                all[struck] = all[struck].withRetractedBy(entry.sequence());
            }
        }
        return of(all);
    }

    private static ActionHistory of(Entry[] all) {
        return new ActionHistory(all, Tracks.of(all));
    }

    public ActionHistory with(ActionEvent event, Recording recording) {
        Entry entry = Entry.of(event, version() + 1, recording);
        Entry[] all = Arrays.copyOf(entries, entries.length + 1);
        all[entries.length] = entry;
        return switch (event) {
            case EntryRetracted retraction -> striking(retraction.sequence(), entry, all);
            case EntryRedacted redaction -> redacting(redaction, entry, all);
            case DatedEntry dated -> new ActionHistory(all, tracks.with(entry));
        };
    }

    /** Words go from all that was ever known, but what is in force when stays as it is. */
    private static ActionHistory redacting(EntryRedacted redaction, Entry entry, Entry[] all) {
        for (EntryRedacted.Removed removed : redaction.removed()) {
            int place = Math.toIntExact(removed.sequence()) - 1;
            all[place] = all[place].withoutWords(removed.fields(), entry.sequence());
        }
        return of(all);
    }

    private ActionHistory striking(long sequence, Entry retraction, Entry[] all) {
        int place = Math.toIntExact(sequence) - 1;
        Entry struck = all[place];
        all[place] = struck.withRetractedBy(retraction.sequence());
        return new ActionHistory(all, tracks.without(struck));
    }

    /** @return how many entries there are, retractions included */
    public long version() {
        return entries.length;
    }

    @JsonValue
    public List<Entry> entries() {
        return List.of(entries);
    }

    public Optional<Entry> entry(long sequence) {
        return sequence < 1 || sequence > entries.length
                ? Optional.empty()
                : Optional.of(entries[Math.toIntExact(sequence) - 1]);
    }

    public Optional<Instant> lastRecordedAt() {
        return entries.length == 0 ? Optional.empty() : Optional.of(entries[entries.length - 1].recordedAt());
    }

    /** @return the first day on which the action exists; empty if it does not */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(tracks.firstDay());
    }

    /**
     * The entry that says when the action begins.
     *
     * @throws java.util.NoSuchElementException if it does not exist
     */
    public Entry beginning() {
        return tracks.beginning().orElseThrow();
    }

    public boolean existsOn(LocalDate day) {
        LocalDate firstDay = tracks.firstDay();
        return firstDay != null && !firstDay.isAfter(day);
    }

    /** @return the history as it was known at the end of that instant: what had been recorded by then, retractions undone since then */
    public ActionHistory asKnownAt(Instant knownAt) {
        int known = entries.length;
        while (known > 0 && entries[known - 1].recordedAt().isAfter(knownAt)) {
            known--;
        }
        return known == entries.length ? this : of(List.of(entries).subList(0, known));
    }

    /**
     * The history of the first entries alone, retractions undone that came later; empty if words of theirs have been redacted since, which
     * nothing brings back.
     */
    public Optional<ActionHistory> upTo(long version) {
        if (version == version()) {
            return Optional.of(this);
        }
        List<Entry> first = List.of(entries).subList(0, Math.toIntExact(version));
        boolean redacted = first.stream()
                .anyMatch(entry -> entry.redacted() != null && entry.redacted().by() > version);
        return redacted ? Optional.empty() : Optional.of(of(first));
    }

    /** @return the history as it was before an import, which was recorded at that instant, recorded anything in it */
    public ActionHistory before(int importNumber, Instant importedAt) {
        int known = 0;
        while (known < entries.length
                && !entries[known].cameThroughImport(importNumber)
                && !entries[known].recordedAt().isAfter(importedAt)) {
            known++;
        }
        return of(List.of(entries).subList(0, known));
    }

    /** @return the entry whose assertion about the attribute is in force at the end of the day */
    public Optional<Entry> inForce(Attribute<?> attribute, LocalDate day) {
        return tracks.about(attribute).inForce(day);
    }

    /** @return every attribute that has a value on the day, except its status: what a confirmation asserts */
    public Assertions positionOn(LocalDate day) {
        Assertions position = Assertions.NONE;
        for (Attribute<?> attribute : Attribute.ALL) {
            if (attribute != Attribute.STATUS) {
                position = withValueOn(day, attribute, position);
            }
        }
        return position;
    }

    private <T> Assertions withValueOn(LocalDate day, Attribute<T> attribute, Assertions position) {
        return inForce(attribute, day)
                .flatMap(entry -> entry.assertions().value(attribute))
                .map(value -> position.and(attribute, value))
                .orElse(position);
    }

    /** @return the entries that count and speak of the attribute, by (day, recording) */
    public List<Entry> entriesAbout(Attribute<?> attribute) {
        return tracks.about(attribute).entries();
    }

    /** @return the attribute's runs from the first day on; empty if the action does not exist or nothing is said of it */
    public <T> List<Run<T>> runs(Attribute<T> attribute) {
        return tracks.runs(attribute, LocalDate.MIN, LocalDate.MAX);
    }

    /** @return of these runs those that an entry of the day can make different, by being added or struck */
    public <T> List<Run<T>> runsAround(Attribute<T> attribute, LocalDate day) {
        return tracks.runsAround(attribute, day);
    }

    public <T> Optional<Run<T>> run(Attribute<T> attribute, LocalDate day) {
        return tracks.runs(attribute, day, day).stream().findFirst();
    }

    /** @return each day from which some entry counts, in order */
    public List<LocalDate> confirmedDays() {
        return tracks.counting().days();
    }

    /** @return of these days the latest before the day, the day itself if it is one, and the first after it */
    public List<LocalDate> confirmedDaysAround(LocalDate day) {
        return tracks.counting().daysAround(day);
    }

    /** @return the last day from which some entry counts */
    public Optional<LocalDate> lastConfirmedDay() {
        return tracks.counting().lastDay();
    }

    /** @return how the action stood at the end of the day; empty if it did not exist */
    public Optional<ActionState> asAt(LocalDate day) {
        if (!existsOn(day)) {
            return Optional.empty();
        }
        LocalDate confirmed = tracks.counting().inForce(day).map(Entry::day).orElseThrow();
        return Optional.of(ActionState.of(new RunsOnDay(day), confirmed));
    }

    private final class RunsOnDay implements ActionState.Runs {
        private final LocalDate day;

        RunsOnDay(LocalDate day) {
            this.day = day;
        }

        @Override
        public <T> Optional<ActionState.Asserted<T>> on(Attribute<T> attribute) {
            return run(attribute, day)
                    .flatMap(run -> run.value()
                            .map(value -> new ActionState.Asserted<>(
                                    value,
                                    run.from(),
                                    run.entry().recordedAt(),
                                    run.entry().recordedBy())));
        }
    }
}
