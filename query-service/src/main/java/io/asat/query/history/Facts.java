package io.asat.query.history;

import io.asat.events.Attribute;
import io.asat.history.ActionHistory;
import io.asat.history.Run;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What held on which days, as a history knows it. */
final class Facts {
    private Facts() {}

    /** @return everything it knows */
    static List<Fact> of(ActionHistory history) {
        List<Fact> facts = new ArrayList<>(existence(history));
        if (!facts.isEmpty()) {
            facts.addAll(confirmations(history.confirmedDays(), LocalDate.MAX));
            for (Attribute<?> attribute : Attribute.ALL) {
                facts.addAll(of(attribute, history.runs(attribute)));
            }
        }
        return facts;
    }

    static List<Fact> existence(ActionHistory history) {
        return history.firstDay()
                .map(day -> List.of(new Fact(Subject.EXISTENCE, Fact.epochDay(day), Fact.FOREVER, 0)))
                .orElse(List.of());
    }

    /** @param last of a later day only its beginning counts */
    static List<Fact> confirmations(List<LocalDate> days, LocalDate last) {
        List<Fact> facts = new ArrayList<>(days.size());
        for (int place = 0; place < days.size() && !days.get(place).isAfter(last); place++) {
            int until = place + 1 < days.size() ? Fact.epochDay(days.get(place + 1)) : Fact.FOREVER;
            facts.add(new Fact(Subject.CONFIRMATION, Fact.epochDay(days.get(place)), until, 0));
        }
        return facts;
    }

    static List<Fact> of(Attribute<?> attribute, List<? extends Run<?>> runs) {
        List<Fact> facts = new ArrayList<>(runs.size());
        for (Run<?> run : runs) {
            if (run.value().isPresent() || Subject.keepsWhoClearedIt(attribute)) {
                facts.add(new Fact(
                        Subject.of(attribute),
                        Fact.epochDay(run.from()),
                        Fact.epochDay(run.until()),
                        Math.toIntExact(run.entry().sequence())));
            }
        }
        return facts;
    }
}
