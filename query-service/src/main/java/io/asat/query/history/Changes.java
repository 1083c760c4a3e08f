package io.asat.query.history;

import io.asat.events.Attribute;
import io.asat.history.ActionHistory;
import io.asat.history.Entry;
import io.asat.history.Run;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What one event makes different about the past as it is known: facts that are so no longer, and facts that are now. */
record Changes(List<Fact> ended, List<Fact> begun) {

    static Changes between(ActionHistory before, ActionHistory after) {
        Changes changes = new Changes(new ArrayList<>(), new ArrayList<>());
        changes.add(existence(before), existence(after));
        changes.add(confirmations(before), confirmations(after));
        for (Attribute<?> attribute : touched(before, after)) {
            changes.add(runs(before, attribute), runs(after, attribute));
        }
        return changes;
    }

    /** Another first day moves where every attribute's first run begins. */
    private static Collection<Attribute<?>> touched(ActionHistory before, ActionHistory after) {
        Entry last = after.entry(after.version()).orElseThrow();
        Entry about =
                last.retracts() == null ? last : after.entry(last.retracts()).orElseThrow();
        return before.firstDay().equals(after.firstDay()) ? about.assertions().attributes() : Attribute.ALL;
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

    private static List<Fact> existence(ActionHistory history) {
        return history.firstDay()
                .map(day -> List.of(new Fact(Subject.EXISTENCE, Fact.epochDay(day), Fact.FOREVER, 0)))
                .orElse(List.of());
    }

    private static List<Fact> confirmations(ActionHistory history) {
        List<LocalDate> days = history.confirmedDays();
        List<Fact> facts = new ArrayList<>(days.size());
        for (int place = 0; place < days.size(); place++) {
            int until = place + 1 < days.size() ? Fact.epochDay(days.get(place + 1)) : Fact.FOREVER;
            facts.add(new Fact(Subject.CONFIRMATION, Fact.epochDay(days.get(place)), until, 0));
        }
        return facts;
    }

    private static List<Fact> runs(ActionHistory history, Attribute<?> attribute) {
        List<Fact> facts = new ArrayList<>();
        for (Run<?> run : history.runs(attribute)) {
            if (run.value().isPresent()) {
                facts.add(new Fact(
                        Subject.of(attribute),
                        Fact.epochDay(run.from()),
                        Fact.epochDay(run.until()),
                        Math.toIntExact(run.entry().sequence())));
            }
        }
        return facts;
    }

    boolean meet(Area area) {
        return ended.stream().anyMatch(fact -> fact.meets(area))
                || begun.stream().anyMatch(fact -> fact.meets(area));
    }
}
