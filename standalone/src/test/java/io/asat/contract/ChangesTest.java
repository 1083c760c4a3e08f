package io.asat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest extends ContractTest {
    @Test
    void whatDiffersBetweenTwoDaysIsNamed() {
        var plan = newPlan();
        var action = plan.register("1", "rag", "RED", "owner", "Director");
        action.record("change-rag", "rag", "AMBER", "asAt", "2020-11-10");
        action.record("change-rag", "rag", "GREEN", "asAt", "2020-11-20");
        action.record("confirm-position", "asAt", "2020-11-25");
        var changes = plan.get("/changes?from=2020-11-01&to=30.11.20").is(200).list("/changes");
        assertThat(changes)
                .filteredOn(change -> change.get("field").equals("rag"))
                .containsExactly(Json.map("reference", "1", "field", "rag", "before", "RED", "after", "GREEN"));
        assertThat(changes).noneMatch(change -> change.get("field").equals("owner"));
    }

    @Test
    void nothingDiffersWhereNothingHappened() {
        var plan = newPlan();
        plan.register("1", "rag", "RED").record("confirm-position", "asAt", "2020-11-15");
        var answer = plan.get("/changes?from=2020-11-16&to=2020-11-30").is(200);
        assertThat(List.of("/changes", "/registered", "/withdrawn", "/completed"))
                .allSatisfy(list -> assertThat(answer.list(list)).isEmpty());
    }

    @Test
    void newWithdrawnAndCompletedActionsAreNamedApart() {
        var plan = newPlan();
        plan.register("old");
        plan.register("done").record("mark-complete", "asAt", "2020-11-10");
        plan.register("gone").record("withdraw", "reason", "Superseded", "asAt", "2020-11-10");
        plan.register("new", "asAt", "2020-11-10");
        var answer = plan.get("/changes?from=2020-11-01&to=2020-11-30").is(200);
        assertThat(names(answer, "/registered")).contains("new").doesNotContain("old", "done", "gone");
        assertThat(names(answer, "/completed")).contains("done").doesNotContain("old", "new", "gone");
        assertThat(names(answer, "/withdrawn")).contains("gone").doesNotContain("old", "new", "done");
    }

    @Test
    void whatWasLearntLaterAboutOneDayIsAChangeBetweenTwoKnowings() {
        var plan = newPlan();
        var action = plan.register("1", "rag", "RED");
        var before = action.get("").text("/lastRecordedAt");
        String after;
        int day = 1;
        do {
            var asAt = "2020-11-%02d".formatted(day++);
            after = action.send("change-rag", "rag", "AMBER", "asAt", asAt)
                    .recorded()
                    .text("/recordedAt");
        } while (after.equals(before));
        var days = "/changes?from=2020-11-30&to=2020-11-30";
        assertThat(plan.get(days + "&knownFrom=" + before + "&knownTo=" + after)
                        .is(200)
                        .list("/changes"))
                .contains(Json.map("reference", "1", "field", "rag", "before", "RED", "after", "AMBER"));
        assertThat(plan.get(days + "&knownTo=" + after).list("/changes")).isEmpty();
    }

    @Test
    void toIsTodayUnlessGiven() {
        var plan = newPlan();
        plan.register("1", "rag", "RED").record("change-rag", "rag", "GREEN", "asAt", "2020-12-04");
        assertThat(plan.get("/changes?from=2020-12-03").is(200).list("/changes"))
                .contains(Json.map("reference", "1", "field", "rag", "before", "RED", "after", "GREEN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?from=soon", "?from=2020-12-01&to=31.2.21", "?from=2020-12-01&knownTo=x", "?to=2020-12-01"})
    void positionsThatAreNoneAreRefused(String parameters) {
        var plan = newPlan();
        plan.register("1");
        plan.get("/changes" + parameters).problem(400);
    }

    private static List<String> names(Answer answer, String list) {
        return ((List<?>) answer.at(list))
                .stream()
                        .map(item -> item instanceof Map<?, ?> object ? object.get("reference") : item)
                        .map(Object::toString)
                        .toList();
    }
}
