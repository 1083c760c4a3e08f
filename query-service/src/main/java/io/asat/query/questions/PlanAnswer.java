package io.asat.query.questions;

import io.asat.query.actions.ActionAnswer;
import io.asat.query.actions.Counts;
import io.asat.query.plans.Plan;
import io.asat.values.PlanId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan as the contract shows it by itself. */
record PlanAnswer(
        PlanId planId,
        String organisation,
        String title,
        LocalDate periodStart,
        LocalDate periodEnd,
        List<Theme> themes,
        Counts counts) {

    /**
     * A heading of the document.
     *
     * @param title none for actions without one
     */
    record Theme(@Nullable String title, List<String> sections) {}

    static PlanAnswer of(Plan plan, List<ActionAnswer> actions) {
        return new PlanAnswer(
                plan.id(),
                plan.organisation(),
                plan.title(),
                plan.period().start(),
                plan.period().end(),
                themes(actions),
                Counts.of(actions));
    }

    /** In document order. Actions without a theme have no heading of their own unless they are in a section. */
    private static List<Theme> themes(List<ActionAnswer> actions) {
        Map<@Nullable String, Set<String>> sections = new LinkedHashMap<>();
        for (ActionAnswer action : actions) {
            String section = action.section();
            if (action.theme() != null || section != null) {
                Set<String> ofTheme = sections.computeIfAbsent(action.theme(), none -> new LinkedHashSet<>());
                if (section != null) {
                    ofTheme.add(section);
                }
            }
        }
        List<Theme> themes = new ArrayList<>();
        sections.forEach((title, ofTheme) -> themes.add(new Theme(title, List.copyOf(ofTheme))));
        return themes;
    }
}
