package io.asat.command.plan;

import static io.asat.command.plan.ActionFixture.NOW;
import static io.asat.command.plan.ActionWords.REQUIREMENT;
import static io.asat.command.plan.ActionWords.WINTER;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.command.plan.Past.recorded;
import static io.asat.command.plan.PlanFixture.PLAN;
import static io.asat.command.plan.PlanFixture.actionListed;
import static io.asat.command.plan.PlanFixture.planCreated;
import static io.asat.command.plan.Requests.MANAGER;
import static io.asat.command.plan.Requests.OF_ANOTHER_COUNCIL;
import static io.asat.command.plan.Requests.by;
import static io.asat.command.plan.Requests.refusal;

import io.asat.command.request.Answer;
import io.asat.command.request.Answer.Outcome;
import io.asat.command.request.Refusal;
import io.asat.command.request.Rejection.Code;
import io.asat.command.request.Request;
import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.ActionRegistered;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.Recording;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterActionTest {
    private final PlanFixture plan = new PlanFixture();

    @Test
    void createsTheActionAndListsItInThePlan() {
        plan.given(planCreated())
                .when(register("2.10", by(MANAGER)))
                .expectEvents(actionListed("2.10", 1), registered("2.10", 1, REQUIREMENT))
                .expectResultMessagePayload(Answer.recorded(1, NOW));
    }

    @Test
    void placesTheActionAfterTheLast() {
        plan.given(planCreated(), actionListed("9", 1), actionListed("1", 2))
                .when(register("5", by(MANAGER)))
                .expectEvents(actionListed("5", 3), registered("5", 3, REQUIREMENT));
    }

    @Test
    void readsTheTargetDateInThePlansPeriod() {
        var read = new TargetDate("15 January", TargetDateKind.FIXED, LocalDate.of(2021, 1, 15));
        plan.given(planCreated())
                .when(register("1", new TargetDateGiven("15 January", null, null), by(MANAGER)))
                .expectEvents(actionListed("1", 1), registered("1", 1, REQUIREMENT.and(Attribute.TARGET_DATE, read)));
    }

    @Test
    void cannotTakeAReferenceThatIsTaken() {
        plan.given(planCreated(), actionListed("2.10", 1))
                .when(register("2.10", by(MANAGER)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.REFERENCE_TAKEN, "reference", "2.10"));
    }

    @Test
    void doesNotKnowThePlanOfAnotherOrganisation() {
        plan.given(planCreated())
                .when(register("1", by(OF_ANOTHER_COUNCIL)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.UNKNOWN_PLAN));
    }

    @Test
    void doesNotKnowAPlanThatWasNeverCreated() {
        plan.givenNothing()
                .when(register("1", by(MANAGER)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.UNKNOWN_PLAN));
    }

    @Test
    void refusesATargetDateThatContradictsItself() {
        plan.given(planCreated())
                .when(register("1", new TargetDateGiven("", TargetDateKind.ONGOING, null), by(MANAGER)))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage("UNREADABLE_TARGET_DATE");
    }

    @Test
    void isAnsweredAgainUnderItsKeyThoughTheReferenceIsTakenNow() {
        plan.given(planCreated(), Past.keyed("k", "first", actionListed("1", 1)), actionListed("2", 2))
                .when(register("1", new Request(MANAGER, "api", "k", "first", null)))
                .expectNoEvents()
                .expectResultMessagePayload(new Answer(Outcome.REPLAYED, 1, 1, recorded(2), List.of()));
    }

    @Test
    void cannotUseItsKeyWithAnotherBody() {
        plan.given(planCreated(), Past.keyed("k", "first", actionListed("1", 1)))
                .when(register("2", new Request(MANAGER, "api", "k", "other", null)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.KEY_REUSED));
    }

    @Test
    void recordsBothEventsAlikeButForTheirSalt() {
        plan.given(planCreated())
                .when(register("1", new Request(MANAGER, "import/7", "k", "first", null)))
                .expectEventsMatching(Matchers.predicate(RegisterActionTest::differInTheirSaltOnly));
    }

    private static boolean differInTheirSaltOnly(List<EventMessage<?>> events) {
        Recording first = Recording.from(events.getFirst().getMetaData());
        Recording last = Recording.from(events.getLast().getMetaData());
        var expected = new Recording("manager", "Bedford", "import/7", "k", "first", NOW, first.salt());
        return events.size() == 2
                && first.equals(expected)
                && !first.salt().equals(last.salt())
                && !first.equals(last)
                && new Recording("manager", "Bedford", "import/7", "k", "first", NOW, last.salt()).equals(last);
    }

    static ActionRegistered registered(String reference, int position, Assertions given) {
        var action = new ActionId(PLAN, new ActionReference(reference));
        return new ActionRegistered(action, "Bedford", WINTER, position, given, december(5));
    }

    static RegisterAction register(String reference, Request request) {
        return register(reference, null, request);
    }

    private static RegisterAction register(String reference, @Nullable TargetDateGiven targetDate, Request request) {
        return new RegisterAction(PLAN, new ActionReference(reference), REQUIREMENT, targetDate, december(5), request);
    }
}
