package io.asat.command.plan;

import static io.asat.command.plan.ActionFixture.NOW;
import static io.asat.command.plan.ActionWords.REQUIREMENT;
import static io.asat.command.plan.Past.keyed;
import static io.asat.command.plan.Past.recorded;
import static io.asat.command.plan.PlanFixture.actionListed;
import static io.asat.command.plan.PlanFixture.planCreated;
import static io.asat.command.plan.RegisterActionTest.register;
import static io.asat.command.plan.RegisterActionTest.registered;
import static io.asat.command.plan.Requests.MANAGER;
import static io.asat.command.plan.Requests.by;
import static io.asat.command.plan.Requests.refusal;

import io.asat.command.request.Answer;
import io.asat.command.request.Answer.Outcome;
import io.asat.command.request.Rejection.Code;
import io.asat.command.request.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    /** A plan with actions {@code 1}, {@code 2} …, each under its key {@code k1}, {@code k2} …. */
    private static List<Object> planWithActions(int count) {
        List<Object> past = new ArrayList<>(List.of(keyed("k0", "first", planCreated())));
        for (int position = 1; position <= count; position++) {
            past.add(keyed("k" + position, "first", actionListed("" + position, position)));
        }
        return past;
    }
}
