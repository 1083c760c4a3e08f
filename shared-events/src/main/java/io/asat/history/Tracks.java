package io.asat.history;

import io.asat.events.ActionRegistered;
import io.asat.events.Attribute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Which of an action's entries count, in the order of (day, recording): for each attribute, and for when the action begins. Immutable. */
final class Tracks {
    static final Tracks EMPTY = new Tracks(Map.of(), Track.EMPTY, Track.EMPTY);

    private final Map<Attribute<?>, Track> byAttribute;
    /** Every entry that counts, whatever it speaks of. */
    private final Track counting;

    /** Of these, the registrations and the back-datings of one. */
    private final Track beginnings;

    private final @Nullable LocalDate firstDay;

    private Tracks(Map<Attribute<?>, Track> byAttribute, Track counting, Track beginnings) {
        this.byAttribute = byAttribute;
        this.counting = counting;
        this.beginnings = beginnings;
        this.firstDay = deciding().firstDay().orElse(null);
    }

    /** @param entries in the order of their recording */
    static Tracks of(Entry[] entries) {
        List<Entry> counting = Arrays.stream(entries).filter(Entry::counts).toList();
        Map<Attribute<?>, List<Entry>> about = new HashMap<>();
        for (Entry entry : counting) {
            for (Attribute<?> attribute : entry.assertions().attributes()) {
                about.computeIfAbsent(attribute, none -> new ArrayList<>()).add(entry);
            }
        }
        Map<Attribute<?>, Track> byAttribute = new HashMap<>();
        about.forEach((attribute, each) -> byAttribute.put(attribute, Track.of(each)));
        List<Entry> beginnings = counting.stream().filter(Entry::begins).toList();
        return new Tracks(byAttribute, Track.of(counting), Track.of(beginnings));
    }

    /** @param entry the last recorded */
    Tracks with(Entry entry) {
        return changed(entry, track -> track.with(entry));
    }

    Tracks without(Entry struck) {
        return changed(struck, track -> track.without(struck.sequence()));
    }

    private Tracks changed(Entry about, UnaryOperator<Track> change) {
        Map<Attribute<?>, Track> changed = new HashMap<>(byAttribute);
        for (Attribute<?> attribute : about.assertions().attributes()) {
            changed.put(attribute, change.apply(about(attribute)));
        }
        return new Tracks(changed, change.apply(counting), about.begins() ? change.apply(beginnings) : beginnings);
    }

    Track about(Attribute<?> attribute) {
        return byAttribute.getOrDefault(attribute, Track.EMPTY);
    }

    Track counting() {
        return counting;
    }

    /** @return the action's first day; none if it does not exist */
    @Nullable
    LocalDate firstDay() {
        return firstDay;
    }

    /** @return the entry that says when the action begins; empty if it does not exist */
    Optional<Entry> beginning() {
        Track track = deciding();
        return track.firstDay().flatMap(track::inForce);
    }

    /** An action whose registration was struck begins with what still rests on it, and does not exist if nothing does. */
    private Track deciding() {
        boolean registered = beginnings.entries().stream().anyMatch(entry -> entry.is(ActionRegistered.class));
        return registered ? beginnings : counting;
    }

    /** @return the attribute's runs with some day from the one to the other; none if the action does not exist */
    <T> List<Run<T>> runs(Attribute<T> attribute, LocalDate from, LocalDate to) {
        return firstDay == null ? List.of() : about(attribute).runs(attribute, firstDay, from, to);
    }

    /** @return of the attribute's runs those that an entry of the day, put in or taken out, can make different */
    <T> List<Run<T>> runsAround(Attribute<T> attribute, LocalDate day) {
        return firstDay == null ? List.of() : about(attribute).runsAround(attribute, firstDay, day);
    }
}
