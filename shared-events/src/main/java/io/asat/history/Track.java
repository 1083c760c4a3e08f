package io.asat.history;

import io.asat.events.Attribute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The entries that count for one attribute, ordered by (day, recording): of those up to a day, the last is in force. Immutable. */
final class Track {
    static final Track EMPTY = new Track(new Entry[0]);

    private final Entry[] entries;

    private Track(Entry[] entries) {
        this.entries = entries;
    }

    /** @param entries in the order of their recording */
    static Track of(List<Entry> entries) {
        Entry[] ordered = entries.toArray(Entry[]::new);
        Arrays.sort(ordered, Comparator.comparing(Entry::day));
        return new Track(ordered);
    }

    Track with(Entry entry) {
        int place = firstAfter(entry.day());
        Entry[] more = new Entry[entries.length + 1];
        System.arraycopy(entries, 0, more, 0, place);
        more[place] = entry;
        System.arraycopy(entries, place, more, place + 1, entries.length - place);
        return new Track(more);
    }

    Track without(long sequence) {
        List<Entry> fewer = new ArrayList<>(entries.length);
        for (Entry entry : entries) {
            if (entry.sequence() != sequence) {
                fewer.add(entry);
            }
        }
        return new Track(fewer.toArray(Entry[]::new));
    }

    Optional<Entry> inForce(LocalDate day) {
        int after = firstAfter(day);
        return after == 0 ? Optional.empty() : Optional.of(entries[after - 1]);
    }

    Optional<LocalDate> firstDay() {
        return entries.length == 0 ? Optional.empty() : Optional.of(entries[0].day());
    }

    List<Entry> entries() {
        return List.of(entries);
    }

    /** @return the attribute's runs from the action's first day on, without a gap between them; none if nothing was ever said */
    <T> List<Run<T>> runs(Attribute<T> attribute, LocalDate firstDay) {
        List<Run<T>> runs = new ArrayList<>();
        int next = firstAfter(firstDay);
        if (next > 0) {
            runs.add(openRun(attribute, firstDay, entries[next - 1]));
        }
        while (next < entries.length) {
            LocalDate day = entries[next].day();
            int last = next;
            while (last + 1 < entries.length && entries[last + 1].day().equals(day)) {
                last++;
            }
            append(runs, openRun(attribute, day, entries[last]));
            next = last + 1;
        }
        return runs;
    }

    private static <T> Run<T> openRun(Attribute<T> attribute, LocalDate from, Entry entry) {
        return new Run<>(from, LocalDate.MAX, entry.assertions().value(attribute), entry);
    }

    private static <T> void append(List<Run<T>> runs, Run<T> next) {
        if (runs.isEmpty()) {
            runs.add(next);
            return;
        }
        Run<T> previous = runs.getLast();
        if (!Objects.equals(previous.value(), next.value())) {
            runs.set(runs.size() - 1, new Run<>(previous.from(), next.from(), previous.value(), previous.entry()));
            runs.add(next);
        }
    }

    /** @return the place of the first entry of a later day; an entry of the day itself, recorded now, belongs before it */
    private int firstAfter(LocalDate day) {
        int low = 0;
        int high = entries.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle].day().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
