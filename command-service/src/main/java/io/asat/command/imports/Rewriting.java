package io.asat.command.imports;

import io.asat.events.Attribute;
import io.asat.history.ActionHistory;
import io.asat.history.Entry;
import io.asat.values.ActionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What editions say of one day of an action that is not the day of them all, in dated columns: that of the latest edition
 * holds, also where an earlier one is taken in after it.
 *
 * @param edition the day of the one that is taken in
 * @param standing the editions taken in before
 */
record Rewriting(ActionId action, ActionHistory history, LocalDate edition, List<TakenIn> standing) {

    /** @return what later editions said of the day, to be said again after this one, in their order */
    <T> List<Belated> byLaterEditions(Attribute<T> attribute, LocalDate day) {
        return standing.stream()
                .filter(each -> each.asAt().isAfter(edition))
                .sorted(Comparator.comparing(TakenIn::asAt))
                .flatMap(
                        later -> said(attribute, day, later).limit(1).map(entry -> again(attribute, day, entry, later)))
                .toList();
    }

    /** @return the latest first */
    private Stream<Entry> said(Attribute<?> attribute, LocalDate day, TakenIn by) {
        return history.entriesAbout(attribute).reversed().stream()
                .filter(entry -> day.equals(entry.asAt()) && entry.cameThroughImport(by.importNumber()));
    }

    private <T> Belated again(Attribute<T> attribute, LocalDate day, Entry entry, TakenIn by) {
        T value = entry.assertions().value(attribute).orElse(null);
        return new Belated(by.importNumber(), Differences.entry(action, attribute, value, day));
    }
}
