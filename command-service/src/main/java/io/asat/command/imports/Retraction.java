package io.asat.command.imports;

import io.asat.events.Attribute;
import io.asat.events.DatedEntry;
import io.asat.events.EntryRetracted;
import io.asat.events.RegistrationBackdated;
import io.asat.history.ActionHistory;
import io.asat.history.Entry;
import io.asat.values.ActionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the retraction of an import records in an action, so that it stands as if that edition had never been taken in: all
 * that came through it is struck, and what other imports would have recorded without it is recorded.
 */
public final class Retraction {
    private final String reason;
    private final ActionId action;
    private ActionHistory history;
    private final List<EntryRetracted> struck = new ArrayList<>();
    private final List<Belated> belated = new ArrayList<>();

    private Retraction(String reason, ActionId action, ActionHistory history) {
        this.reason = reason;
        this.action = action;
        this.history = history;
    }

    /**
     * What is to be recorded; nothing if nothing came through the import.
     *
     * @param belated to be recorded after the strikes
     */
    public record Result(List<EntryRetracted> struck, List<Belated> belated) {}

    public static Result of(int importNumber, String reason, ActionId action, ActionHistory history) {
        Retraction retraction = new Retraction(reason, action, history);
        List<Entry> ofImport = retraction.standing(entry -> entry.cameThroughImport(importNumber));
        if (!ofImport.isEmpty()) {
            Optional<LocalDate> began = history.firstDay();
            ofImport.forEach(retraction::strike);
            if (!retraction.history.firstDay().equals(began)) {
                retraction.beginAgain();
            }
            retraction.mendDates(ofImport);
        }
        return new Result(retraction.struck, retraction.belated);
    }

    /** It begins where another edition has it first, if nothing was known before that; withdrawals before are of nothing. */
    private void beginAgain() {
        Optional<Entry> earliest = standing(entry -> entry.importNumber() != null && !Withdrawals.isOne(entry)).stream()
                .min(Comparator.comparing(Retraction::day));
        Optional<LocalDate> first = first(earliest);
        standing(Withdrawals::isOne).stream()
                .filter(each -> first.filter(day -> !day.isAfter(day(each))).isEmpty())
                .forEach(this::strike);
        earliest.filter(entry -> !history.existsOn(day(entry)))
                .ifPresent(entry -> record(
                        Objects.requireNonNull(entry.importNumber()),
                        new RegistrationBackdated(
                                action, day(entry), "An edition as at " + day(entry) + " has it already")));
    }

    /** @return its first day, were there no withdrawals by imports, and were it known from where an edition has it first */
    private Optional<LocalDate> first(Optional<Entry> earliest) {
        ActionHistory without = history;
        for (Entry each : standing(Withdrawals::isOne)) {
            without = without.with(retracted(each), Comparison.PROVISIONAL);
        }
        Optional<LocalDate> begins = without.firstDay();
        Optional<LocalDate> said = earliest.map(Retraction::day);
        return said.filter(day -> begins.filter(day::isAfter).isEmpty()).or(() -> begins);
    }

    /** Of a day something of which was struck: it may have a cell itself, or a date of its own that is in force again. */
    private void mendDates(List<Entry> ofImport) {
        ofImport.stream()
                .filter(entry -> entry.assertions().speakOf(Attribute.TARGET_DATE) || entry.note() != null)
                .map(Retraction::day)
                .distinct()
                .sorted()
                .forEach(day -> {
                    mendDatesAfter(day.minusDays(1));
                    mendDatesAfter(day);
                });
    }

    private void mendDatesAfter(LocalDate day) {
        DoneCells.after(day, action, history).forEach(each -> record(each.importNumber(), each.entry()));
    }

    private List<Entry> standing(Predicate<Entry> which) {
        return history.entries().stream()
                .filter(entry -> entry.asAt() != null && !entry.isRetracted())
                .filter(which)
                .toList();
    }

    private static LocalDate day(Entry standing) {
        return Objects.requireNonNull(standing.asAt());
    }

    private EntryRetracted retracted(Entry entry) {
        return new EntryRetracted(action, entry.sequence(), reason);
    }

    private void strike(Entry entry) {
        EntryRetracted retraction = retracted(entry);
        struck.add(retraction);
        history = history.with(retraction, Comparison.PROVISIONAL);
    }

    private void record(int importNumber, DatedEntry entry) {
        belated.add(new Belated(importNumber, entry));
        history = history.with(entry, Comparison.through(importNumber));
    }
}
