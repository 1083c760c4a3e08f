package io.asat.command.plan;

import static io.asat.command.plan.ActionWords.WINTER;
import static io.asat.command.plan.PlanFixture.PLAN;

import io.asat.command.imports.Belated;
import io.asat.command.imports.Edition;
import io.asat.command.imports.Retraction;
import io.asat.command.imports.TakenIn;
import io.asat.events.ActionEvent;
import io.asat.events.Recording;
import io.asat.history.ActionHistory;
import io.asat.history.ActionState;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A plan's actions after some editions were taken in. All is recorded by one account at one moment, so that of what an
 * answer holds only the order could make a difference.
 */
final class LoadedEditions {
    private final Map<ActionReference, ActionHistory> actions = new LinkedHashMap<>();
    private final List<TakenIn> standing = new ArrayList<>();

    /** Numbered in this order from 1. */
    static LoadedEditions of(List<Edition> editions) {
        LoadedEditions loaded = new LoadedEditions();
        editions.forEach(loaded::take);
        return loaded;
    }

    ImportOutcome outcome(Edition edition) {
        Map<ActionReference, ActionHistory> existing = new LinkedHashMap<>(actions);
        existing.values().removeIf(history -> history.firstDay().isEmpty());
        return EditionImport.of(
                PLAN, WINTER, edition, RandomEditions.withdrawsAbsent(edition), existing, standing, judged -> {});
    }

    void take(Edition edition) {
        ImportOutcome outcome = outcome(edition);
        int number = standing.size() + 1;
        for (Edition.Row row : outcome.registered()) {
            record(
                    row.reference(),
                    EditionImport.registration(row, PLAN, "Bedford", WINTER, 1, edition.asAt()),
                    through(number));
        }
        outcome.entries()
                .forEach((reference, entries) -> entries.forEach(entry -> record(reference, entry, through(number))));
        outcome.belated().forEach(this::record);
        standing.add(new TakenIn(number, edition.asAt(), RandomEditions.withdrawsAbsent(edition)));
    }

    LoadedEditions retract(int number) {
        standing.removeIf(each -> each.importNumber() == number);
        for (ActionReference reference : List.copyOf(actions.keySet())) {
            var action = new ActionId(PLAN, reference);
            Retraction.Result retraction = Retraction.of(number, "wrong", action, history(reference));
            retraction.struck().forEach(struck -> record(reference, struck, recording("api")));
            record(reference, retraction.belated());
        }
        return this;
    }

    private void record(ActionReference reference, List<Belated> belated) {
        belated.forEach(each -> record(reference, each.entry(), through(each.importNumber())));
    }

    private void record(ActionReference reference, ActionEvent event, Recording recording) {
        actions.put(reference, history(reference).with(event, recording));
    }

    private ActionHistory history(ActionReference reference) {
        return actions.getOrDefault(reference, ActionHistory.NONE);
    }

    /** @return how each action stood at the end of each of the days; none of those that exist on none of them */
    Map<String, List<Optional<ActionState>>> answers(Collection<LocalDate> days) {
        Map<String, List<Optional<ActionState>>> answers = new TreeMap<>();
        actions.forEach((reference, history) -> answers.put(
                reference.toString(), days.stream().map(history::asAt).toList()));
        answers.values().removeIf(states -> states.stream().allMatch(Optional::isEmpty));
        return answers;
    }

    private static Recording through(int number) {
        return recording(Recording.importSource(number));
    }

    private static Recording recording(String source) {
        return new Recording("manager", null, source, null, "", Instant.EPOCH, "salt");
    }
}
