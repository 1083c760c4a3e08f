package io.asat.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.asat.events.ActionEvent;
import io.asat.events.ActionRegistered;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.DatedEntry;
import io.asat.events.EntryRedacted;
import io.asat.events.EntryRetracted;
import io.asat.events.Recording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything recorded about one action, folded by the rules of time: for each attribute the value in force on a day is
 * that of the entry with the greatest (day, order of recording) up to that day which has not been retracted.
 *
 * <p>It says what is known once its last entry is recorded; what was known earlier is the fold of the earlier entries,
 * {@link #asKnownAt}. Aggregate, read models, audit and dry run all share it. Immutable; days are calendar days in London.
 */
public final class ActionHistory {
    public static final ActionHistory NONE = new ActionHistory(new Entry[0], Map.of(), Track.EMPTY, Track.EMPTY);

    /** By sequence: the first has sequence 1. */
    private final Entry[] entries;

    private final Map<Attribute<?>, Track> tracks;
    /** Every entry that counts, whatever it speaks of. */
    private final Track counting;

    /** Of these, the registrations and the back-datings of one. */
    private final Track beginnings;

    private final @Nullable LocalDate firstDay;

    private ActionHistory(Entry[] entries, Map<Attribute<?>, Track> tracks, Track counting, Track beginnings) {
        this.entries = entries;
        this.tracks = tracks;
        this.counting = counting;
        this.beginnings = beginnings;
        this.firstDay = deciding(counting, beginnings).firstDay().orElse(null);
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
        List<Entry> counting = Arrays.stream(all).filter(Entry::counts).toList();
        Map<Attribute<?>, List<Entry>> about = new HashMap<>();
        for (Entry entry : counting) {
            for (Attribute<?> attribute : entry.assertions().attributes()) {
                about.computeIfAbsent(attribute, none -> new ArrayList<>()).add(entry);
            }
        }
        Map<Attribute<?>, Track> tracks = new HashMap<>();
        about.forEach((attribute, entries) -> tracks.put(attribute, Track.of(entries)));
        List<Entry> beginnings = counting.stream().filter(Entry::begins).toList();
        return new ActionHistory(all, tracks, Track.of(counting), Track.of(beginnings));
    }

    public ActionHistory with(ActionEvent event, Recording recording) {
        Entry entry = Entry.of(event, version() + 1, recording);
        Entry[] all = Arrays.copyOf(entries, entries.length + 1);
        all[entries.length] = entry;
        return switch (event) {
            case EntryRetracted retraction -> striking(retraction.sequence(), entry, all);
            case EntryRedacted redaction -> redacting(redaction, entry, all);
            case DatedEntry dated -> changing(entry, all, track -> track.with(entry));
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
        return changing(struck, all, track -> track.without(sequence));
    }

    private ActionHistory changing(Entry about, Entry[] all, UnaryOperator<Track> change) {
        Map<Attribute<?>, Track> changed = new HashMap<>(tracks);
        for (Attribute<?> attribute : about.assertions().attributes()) {
            changed.put(attribute, change.apply(track(attribute)));
        }
        return new ActionHistory(
                all, changed, change.apply(counting), about.begins() ? change.apply(beginnings) : beginnings);
    }

    /** An action whose registration was struck begins with what still rests on it, and does not exist if nothing does. */
    private static Track deciding(Track counting, Track beginnings) {
        boolean registered = beginnings.entries().stream().anyMatch(entry -> entry.is(ActionRegistered.class));
        return registered ? beginnings : counting;
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
        return Optional.ofNullable(firstDay);
    }

    /**
     * The entry that says when the action begins.
     *
     * @throws java.util.NoSuchElementException if it does not exist
     */
    public Entry beginning() {
        Track track = deciding(counting, beginnings);
        return track.firstDay().flatMap(track::inForce).orElseThrow();
    }

    public boolean existsOn(LocalDate day) {
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
        return track(attribute).inForce(day);
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
        return track(attribute).entries();
    }

    /** @return the attribute's runs from the first day on; empty if the action does not exist or nothing is said of it */
    public <T> List<Run<T>> runs(Attribute<T> attribute) {
        return firstDay == null ? List.of() : track(attribute).runs(attribute, firstDay, LocalDate.MIN, LocalDate.MAX);
    }

    /** @return of these runs those that an entry of the day can make different, by being added or struck */
    public <T> List<Run<T>> runsAround(Attribute<T> attribute, LocalDate day) {
        return firstDay == null ? List.of() : track(attribute).runsAround(attribute, firstDay, day);
    }

    public <T> Optional<Run<T>> run(Attribute<T> attribute, LocalDate day) {
        return firstDay == null
                ? Optional.empty()
                : track(attribute).runs(attribute, firstDay, day, day).stream().findFirst();
    }

    /** @return each day from which some entry counts, in order */
    public List<LocalDate> confirmedDays() {
        return counting.days();
    }

    /** @return of these days the latest before the day, the day itself if it is one, and the first after it */
    public List<LocalDate> confirmedDaysAround(LocalDate day) {
        return counting.daysAround(day);
    }

    /** @return the last day from which some entry counts */
    public Optional<LocalDate> lastConfirmedDay() {
        return counting.lastDay();
    }

    /** @return how the action stood at the end of the day; empty if it did not exist */
    public Optional<ActionState> asAt(LocalDate day) {
        if (!existsOn(day)) {
            return Optional.empty();
        }
        LocalDate confirmed = counting.inForce(day).map(Entry::day).orElseThrow();
        return Optional.of(ActionState.of(new RunsOnDay(day), confirmed));
    }

    private Track track(Attribute<?> attribute) {
        return tracks.getOrDefault(attribute, Track.EMPTY);
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
