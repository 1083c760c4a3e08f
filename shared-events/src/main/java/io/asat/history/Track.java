package io.asat.history;

import io.asat.events.Attribute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    Optional<LocalDate> lastDay() {
        return entries.length == 0 ? Optional.empty() : Optional.of(entries[entries.length - 1].day());
    }

    /** @return the days with entries, in order */
    List<LocalDate> days() {
        return days(lastOfFirstDay(), entries.length);
    }

    /** @return of the days with entries the latest before the day, the day itself and the first after it */
    List<LocalDate> daysAround(LocalDate day) {
        int before = lastBefore(day);
        return days(before < 0 ? lastOfFirstDay() : before, lastOfNextDay(firstAfter(day) - 1) + 1);
    }

    private List<LocalDate> days(int first, int end) {
        List<LocalDate> days = new ArrayList<>();
        for (int place = first; place < Math.min(end, entries.length); place = lastOfNextDay(place)) {
            days.add(entries[place].day());
        }
        return days;
    }

    /**
     * The attribute's runs, of those from the action's first day on without a gap between them; none if nothing was ever
     * said. Takes no longer than what it returns, however many entries there are beside.
     *
     * @param from the first of the days of which some must be in a run, {@code to} the last
     */
    <T> List<Run<T>> runs(Attribute<T> attribute, LocalDate firstDay, LocalDate from, LocalDate to) {
        List<Run<T>> runs = new ArrayList<>();
        int place = to.isBefore(firstDay) ? entries.length : beginning(attribute, firstDay, later(firstDay, from));
        while (place < entries.length) {
            LocalDate day = later(firstDay, entries[place].day());
            Optional<T> value = entries[place].assertions().value(attribute);
            if (runs.isEmpty() || !runs.getLast().value().equals(value)) {
                runs.addAll(
                        runs.isEmpty() ? List.of() : List.of(runs.removeLast().until(day)));
                if (day.isAfter(to)) {
                    return runs;
                }
                runs.add(new Run<>(day, LocalDate.MAX, value, entries[place]));
            }
            place = lastOfNextDay(place);
        }
        return runs;
    }

    /** @return the runs that an entry of the day, put in or taken out, can make different */
    <T> List<Run<T>> runsAround(Attribute<T> attribute, LocalDate firstDay, LocalDate day) {
        int next = firstAfter(day);
        return runs(
                attribute,
                firstDay,
                day.minusDays(1),
                next < entries.length ? later(firstDay, entries[next].day()) : LocalDate.MAX);
    }

    /** @return the place of the entry with which the run begins that covers the day, or the first run after it */
    private int beginning(Attribute<?> attribute, LocalDate firstDay, LocalDate day) {
        int place = firstAfter(day) - 1;
        if (place < 0) {
            return lastOfFirstDay();
        }
        while (entries[place].day().isAfter(firstDay)) {
            int before = lastBefore(entries[place].day());
            if (before < 0 || !sayTheSame(attribute, entries[before], entries[place])) {
                return place;
            }
            place = before;
        }
        return place;
    }

    private static boolean sayTheSame(Attribute<?> attribute, Entry one, Entry other) {
        return one.assertions().value(attribute).equals(other.assertions().value(attribute));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private int lastOfFirstDay() {
        return lastOfNextDay(-1);
    }

    /** @return the place of the last entry of the next day with entries; their number if there is none */
    private int lastOfNextDay(int place) {
        return place + 1 < entries.length ? firstAfter(entries[place + 1].day()) - 1 : entries.length;
    }

    private int lastBefore(LocalDate day) {
        return firstAfter(day.minusDays(1)) - 1;
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
