package io.asat.command.plan;

import static io.asat.command.plan.ActionFixture.NOW;
import static io.asat.command.plan.ActionWords.WINTER;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.command.plan.Past.recorded;
import static io.asat.command.plan.PlanFixture.PLAN;
import static io.asat.command.plan.PlanFixture.actionListed;
import static io.asat.command.plan.PlanFixture.planCreated;
import static io.asat.command.plan.Requests.MANAGER;
import static io.asat.command.plan.Requests.OF_ANOTHER_COUNCIL;
import static io.asat.command.plan.Requests.by;
import static io.asat.command.plan.Requests.ifMatch;
import static io.asat.command.plan.Requests.refusal;

import io.asat.command.request.Answer;
import io.asat.command.request.Answer.Outcome;
import io.asat.command.request.Rejection.Code;
import io.asat.command.request.Request;
import io.asat.command.request.Requester;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanCreationTest {
    private final PlanFixture plan = new PlanFixture();

    @Test
    void recordsThePlan() {
        plan.givenNothing()
                .when(createPlan(by(MANAGER)))
                .expectEvents(planCreated())
                .expectResultMessagePayload(Answer.recorded(1, NOW));
    }

    @Test
    void withTheSameBodyAgainIsARepeat() {
        plan.given(planCreated())
                .when(createPlan(by(MANAGER)))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(1, 1, recorded(1)));
    }

    @Test
    void withAnotherBodyIsRefused() {
        plan.given(planCreated())
                .when(createPlan(body(null, "another body")))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.PLAN_DIFFERS));
    }

    @Test
    void isForTheAccountsOwnOrganisationOnly() {
        plan.givenNothing()
                .when(createPlan(by(OF_ANOTHER_COUNCIL)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.OTHER_ORGANISATION));
    }

    @Test
    void isForAnyOrganisationIfTheAccountBelongsToAll() {
        plan.givenNothing()
                .when(createPlan(by(new Requester("local", null, true, true))))
                .expectEvents(planCreated());
    }

    @Test
    void isAnsweredAgainUnderItsKey() {
        plan.given(Past.keyed("k", "first", planCreated()), actionListed("1", 1))
                .when(createPlan(body("k", "first")))
                .expectNoEvents()
                .expectResultMessagePayload(new Answer(Outcome.REPLAYED, 1, 1, recorded(1), List.of()));
    }

    @Test
    void cannotUseItsKeyWithAnotherBody() {
        plan.given(Past.keyed("k", "first", planCreated()))
                .when(createPlan(body("k", "other")))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.KEY_REUSED));
    }

    @Test
    void isGuardedByIfMatch() {
        plan.given(planCreated())
                .when(createPlan(ifMatch(7)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.VERSION_CHANGED, "version", 1, "expected", 7));
    }

    private static CreatePlan createPlan(Request request) {
        return new CreatePlan(PLAN, "Bedford", "Winter plan", WINTER, december(1), request);
    }

    private static Request body(@Nullable String key, String digest) {
        return new Request(MANAGER, "api", key, digest, null);
    }

    @Test
    void withTheSameBodyAgainAnswersWithTheCreationHoweverManyActionsCameSince() {
        plan.given(planCreated(), actionListed("1", 1))
                .when(createPlan(by(MANAGER)))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(2, 1, recorded(1)));
    }
}
