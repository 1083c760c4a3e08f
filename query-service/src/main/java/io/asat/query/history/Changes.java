package io.asat.query.history;

import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.EntryRedacted;
import io.asat.history.ActionHistory;
import io.asat.history.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one event makes different about the past as it is known: facts that are so no longer, and facts that are now. A
 * redaction makes nothing different but the words.
 */
record Changes(List<Fact> ended, List<Fact> begun) {

    static Changes between(ActionHistory before, ActionHistory after) {
        Changes changes = new Changes(new ArrayList<>(), new ArrayList<>());
        Entry last = after.entry(after.version()).orElseThrow();
        if (last.is(EntryRedacted.class)) {
            return changes;
        }
        Entry about =
                last.retracts() == null ? last : after.entry(last.retracts()).orElseThrow();
        if (before.firstDay().equals(after.firstDay())) {
            changes.addAround(Objects.requireNonNull(about.asAt()), about.assertions(), before, after);
        } else {
            changes.addAll(before, after);
        }
        return changes;
    }

    /** Only what is near the day of an entry differs with it, so that the cost is not that of all that has happened. */
    private void addAround(LocalDate day, Assertions said, ActionHistory before, ActionHistory after) {
        add(
                Facts.confirmations(before.confirmedDaysAround(day), day),
                Facts.confirmations(after.confirmedDaysAround(day), day));
        for (Attribute<?> attribute : said.attributes()) {
            add(
                    Facts.of(attribute, before.runsAround(attribute, day)),
                    Facts.of(attribute, after.runsAround(attribute, day)));
        }
    }

    /** Another first day moves where every attribute's first run begins. */
    private void addAll(ActionHistory before, ActionHistory after) {
        add(Facts.existence(before), Facts.existence(after));
        add(
                Facts.confirmations(before.confirmedDays(), LocalDate.MAX),
                Facts.confirmations(after.confirmedDays(), LocalDate.MAX));
        for (Attribute<?> attribute : Attribute.ALL) {
            add(Facts.of(attribute, before.runs(attribute)), Facts.of(attribute, after.runs(attribute)));
        }
    }

    private void add(List<Fact> before, List<Fact> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        ended.addAll(before.subList(start, before.size() - end));
        begun.addAll(after.subList(start, after.size() - end));
    }

    boolean meet(Area area) {
        return meets(ended, area) || meets(begun, area);
    }

    /** Asked for every event and area: no stream. */
    private static boolean meets(List<Fact> facts, Area area) {
        for (Fact fact : facts) {
            if (fact.meets(area)) {
                return true;
            }
        }
        return false;
    }
}
