package io.asat.command.plan;

import static io.asat.command.plan.ActionFixture.NOW;
import static io.asat.command.plan.ActionWords.REQUIREMENT;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.command.plan.Past.keyed;
import static io.asat.command.plan.Past.recorded;
import static io.asat.command.plan.PlanFixture.PLAN;
import static io.asat.command.plan.PlanFixture.actionListed;
import static io.asat.command.plan.PlanFixture.planCreated;
import static io.asat.command.plan.RegisterActionTest.register;
import static io.asat.command.plan.RegisterActionTest.registered;
import static io.asat.command.plan.Requests.MANAGER;
import static io.asat.command.plan.Requests.by;
import static io.asat.command.plan.Requests.refusal;

import io.asat.command.imports.Edition;
import io.asat.command.imports.Said;
import io.asat.command.request.Answer;
import io.asat.command.request.Answer.Outcome;
import io.asat.command.request.Rejection.Code;
import io.asat.command.request.Request;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.ImportRetracted;
import io.asat.values.ActionReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanLimitsTest {
    private static final int MOST_ACTIONS = 2_000;

    private final PlanFixture plan = new PlanFixture();

    @Test
    void takes2000Actions() {
        plan.given(planWithActions(MOST_ACTIONS - 1))
                .when(register("last", by(MANAGER)))
                .expectEvents(actionListed("last", MOST_ACTIONS), registered("last", MOST_ACTIONS, REQUIREMENT));
    }

    @Test
    void refusesTheNextAction() {
        plan.given(planWithActions(MOST_ACTIONS))
                .when(register("one more", by(MANAGER)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.PLAN_FULL, "actions", MOST_ACTIONS));
    }

    @Test
    void refusesOneThatCeasedWhenItsPlaceIsTaken() {
        List<Object> past = planWithActions(MOST_ACTIONS);
        past.add(new ImportRetracted(PLAN, 1, List.of(new ActionReference("7")), "wrong"));
        past.add(actionListed("instead", MOST_ACTIONS + 1));
        new PlanFixture(NOW, new CeasedActions())
                .given(past)
                .when(register("7", by(MANAGER)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.PLAN_FULL, "actions", MOST_ACTIONS));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesAnEditionOfOneActionTooMany(boolean dryRun) {
        plan.given(planWithActions(MOST_ACTIONS - 1))
                .when(importPlan(dryRun, row("new"), row("newer")))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.PLAN_FULL, "actions", MOST_ACTIONS));
    }

    @Test
    void promisesAnEditionThatFills() {
        plan.given(planWithActions(MOST_ACTIONS - 1))
                .when(importPlan(true, row("new")))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void remembersTheKeysOfAllOfThem() {
        plan.given(planWithActions(MOST_ACTIONS))
                .when(register("1", new Request(MANAGER, "api", "k1", "first", null)))
                .expectNoEvents()
                .expectResultMessagePayload(new Answer(Outcome.REPLAYED, 1, 1, recorded(2), List.of()));
    }

    @Test
    void isGuardedByThePlansVersion() {
        plan.given(planWithActions(2))
                .when(register("3", new Request(MANAGER, "api", null, "body", 2L)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.VERSION_CHANGED, "version", 3, "expected", 2));
    }

    @Test
    void isNeverRecordedBeforeThePlansLastEventHoweverTheClockWasSet() {
        new PlanFixture(recorded(3).minusSeconds(3_000))
                .given(planWithActions(2))
                .when(register("3", by(MANAGER)))
                .expectResultMessagePayload(Answer.recorded(1, recorded(3)));
    }

    @Test
    void cutsItsTimeToMilliseconds() {
        new PlanFixture(NOW.plusNanos(999_999))
                .given(planWithActions(0))
                .when(register("3", by(MANAGER)))
                .expectResultMessagePayload(Answer.recorded(1, NOW));
    }

    private static ImportPlan importPlan(boolean dryRun, Edition.Row... rows) {
        var edition = new Edition("plan.txt", "1a", "2b", "by table", december(5), List.of(rows), List.of());
        return new ImportPlan(PLAN, edition, null, false, dryRun, by(MANAGER));
    }

    private static Edition.Row row(String reference) {
        String requirement = "Grit the route that is " + reference;
        var said = new Said(Assertions.of(Attribute.REQUIREMENT, requirement), null, List.of(), false);
        return new Edition.Row(1, new ActionReference(reference), true, requirement, said);
    }

    /** A plan with actions {@code 1}, {@code 2} …, each under its key {@code k1}, {@code k2} …. */
    private static List<Object> planWithActions(int count) {
        List<Object> past = new ArrayList<>(List.of(keyed("k0", "first", planCreated())));
        for (int position = 1; position <= count; position++) {
            past.add(keyed("k" + position, "first", actionListed("" + position, position)));
        }
        return past;
    }
}
