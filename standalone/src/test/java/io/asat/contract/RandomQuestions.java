package io.asat.contract;

import static io.asat.contract.Role.AUDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/** Asks a plan how it stood on random days as known at random moments, in every way there is to ask. */
final class RandomQuestions {
    private static final String EVERY_STATUS = "&size=500&status=OPEN&status=COMPLETE&status=WITHDRAWN";

    private final Random random;
    private final PlanDriver plan;
    private final List<RandomPlan.Twin> twins;

    RandomQuestions(Random random, PlanDriver plan, List<RandomPlan.Twin> twins) {
        this.random = random;
        this.plan = plan;
        this.twins = twins;
    }

    void ask(String hint) {
        var day = twins.getFirst().history().day();
        var knownAt = random.nextInt(3) == 0 ? Optional.<Instant>empty() : Optional.of(moment());
        var parameters = "?asAt=" + day + knownAt.map(at -> "&knownAt=" + at).orElse("");
        var known = knownAt.orElse(Instant.MAX);
        var expected = twins.stream()
                .map(twin -> twin.model().action(day, known))
                .flatMap(Optional::stream)
                .map(Readings::comparable)
                .toList();
        assertThat(plan.get("/actions" + parameters + EVERY_STATUS).actions().stream()
                        .map(Readings::comparable))
                .as("%s, list%s", hint, parameters)
                .containsExactlyElementsOf(expected);
        assertThat(plan.replay(parameters).actions().stream().map(Readings::comparable))
                .as("%s, replay%s", hint, parameters)
                .containsExactlyElementsOf(expected);
        twins.forEach(twin -> askAlone(hint, twin, parameters, day, known));
        if (!expected.isEmpty()) askForCounts(hint, parameters, day, known);
    }

    private static void askAlone(String hint, RandomPlan.Twin twin, String parameters, LocalDate day, Instant knownAt) {
        var expected = twin.model().action(day, knownAt);
        var answer = twin.action().get(parameters);
        if (expected.isEmpty()) {
            answer.problem(404);
            return;
        }
        answer.is(200);
        assertThat(Readings.asJson(Json.plain(Json.parse(answer.body()))))
                .as("%s, %s", hint, answer.request())
                .isEqualTo(Readings.asJson(withPosition(expected.get(), answer.at("/position"))));
    }

    private static Map<String, Object> withPosition(Map<String, Object> action, Object position) {
        action.put("position", position);
        return action;
    }

    private void askForCounts(String hint, String parameters, LocalDate day, Instant knownAt) {
        var counts = new HashMap<String, Integer>();
        for (var twin : twins) {
            var action = twin.model().action(day, knownAt).orElse(Map.of("status", "NONE YET"));
            counts.merge((String) action.get("status"), 1, Integer::sum);
            if (List.of("OPEN", "COMPLETE").contains(action.get("status"))) {
                counts.merge("total", 1, Integer::sum);
                counts.merge("rag " + Objects.requireNonNullElse(action.get("rag"), "NONE"), 1, Integer::sum);
                if (action.get("overdue").equals(true)) counts.merge("overdue", 1, Integer::sum);
            }
        }
        var answer = plan.get(parameters).is(200);
        Map.of(
                        "total", "total",
                        "open", "OPEN",
                        "complete", "COMPLETE",
                        "withdrawn", "WITHDRAWN",
                        "overdue", "overdue",
                        "byRag/RED", "rag RED",
                        "byRag/NONE", "rag NONE")
                .forEach((field, counted) -> assertThat(answer.at("/counts/" + field))
                        .as("%s, %s of %s", hint, field, answer.request())
                        .isEqualTo(counts.getOrDefault(counted, 0)));
    }

    void askForHistories(String hint) {
        for (var twin : twins) {
            var at = moment();
            var known = twin.model().known(at);
            if (known.isEmpty()) continue;
            var entries = plan.api()
                    .get(AUDITOR, twin.action().address() + "/history?knownAt=" + at)
                    .is(200)
                    .list("/entries");
            var expected = known.stream().map(entry -> heading(entry, known)).toList();
            assertThat(entries.stream().map(RandomQuestions::heading))
                    .as("%s, history of %s at %s", hint, twin.action().address(), at)
                    .containsExactlyElementsOf(expected);
        }
    }

    private static Object heading(Map<String, Object> entry) {
        var heading = new HashMap<>(entry);
        heading.remove("data");
        return Readings.asJson(heading);
    }

    private static Object heading(NaiveModel.Entry entry, List<NaiveModel.Entry> known) {
        var heading = new HashMap<String, Object>();
        heading.put("sequence", entry.sequence());
        heading.put("kind", entry.command().event());
        heading.put("asAt", entry.asAt());
        heading.put("recordedAt", entry.recordedAt());
        heading.put("recordedBy", entry.command().account());
        heading.put(
                "retracted",
                NaiveModel.retractionOf(entry, known)
                        .map(retraction -> Json.map(
                                "recordedAt", retraction.recordedAt().toString(),
                                "recordedBy", retraction.command().account(),
                                "reason", retraction.command().fields().get("reason")))
                        .orElse(null));
        return Readings.asJson(heading);
    }

    /** The moment something was recorded, or just before, or a while after. */
    private Instant moment() {
        var known = twins.get(random.nextInt(twins.size())).model().known(Instant.MAX);
        var recordedAt = known.get(random.nextInt(known.size())).recordedAt();
        return recordedAt.minusMillis(random.nextInt(2));
    }
}
