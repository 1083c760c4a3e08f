package io.asat.command.plan;

import static io.asat.command.plan.ActionFixture.NOW;
import static io.asat.command.plan.ActionWords.REQUIREMENT;
import static io.asat.command.plan.ActionWords.WINTER;
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
import static io.asat.command.plan.Sourcing.throughASnapshot;
import static org.assertj.core.api.Assertions.assertThat;

import io.asat.command.request.Answer;
import io.asat.command.request.Answer.Outcome;
import io.asat.command.request.Rejection.Code;
import io.asat.command.request.Request;
import io.asat.events.ImportRetracted;
import io.asat.events.PlanImported;
import io.asat.values.ActionReference;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

/** A plan that comes from its snapshot decides like one sourced from its events. */
class PlanSnapshotTest {
    private static final PlanImported IMPORTED = new PlanImported(
            PLAN, 1, "Plan.docx", "1a", "2b", "by table", december(4), List.of(new ActionReference("2.9")), 1, 1, true);
    private static final ImportRetracted TAKEN_BACK =
            new ImportRetracted(PLAN, 1, List.of(new ActionReference("2.9")), "the wrong document");

    private final Plan sourced = Sourcing.plan(List.of(
            planCreated(),
            keyed("k", "first", actionListed("2.10", 1)),
            actionListed("2.9", 2),
            keyed("import", "file", IMPORTED),
            TAKEN_BACK));
    private final Plan restored = throughASnapshot(sourced);

    @Test
    void hasEveryField() {
        assertThat(restored).usingRecursiveComparison().isEqualTo(sourced);
        assertThat(sourced).hasNoNullFieldsOrProperties();
    }

    /** Whoever changes its fields must change its revision too: a snapshot of another revision is ignored. */
    @Test
    void isReadAsItWasStoredInRevision2() {
        assertThat(Plan.class.getAnnotation(Revision.class).value()).isEqualTo("2");
        assertThat(Sourcing.storedSnapshot(Plan.class, "2"))
                .usingRecursiveComparison()
                .isEqualTo(sourced);
    }

    @Test
    void knowsTheReferencesTaken() {
        new PlanFixture()
                .givenState(restored)
                .when(register("2.10", by(MANAGER)))
                .expectExceptionDetails(refusal(Code.REFERENCE_TAKEN, "reference", "2.10"));
    }

    @Test
    void knowsWhichImportsWereTakenBack() {
        new PlanFixture()
                .givenState(restored)
                .when(new RetractImport(PLAN, 1, "once more", by(MANAGER)))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(5, 5, recorded(5)));
    }

    @Test
    void goesOnCounting() {
        new PlanFixture()
                .givenState(restored)
                .when(register("3", by(MANAGER)))
                .expectEvents(actionListed("3", 3), registered("3", 3, REQUIREMENT))
                .expectResultMessagePayload(Answer.recorded(1, NOW));
    }

    @Test
    void remembersItsKeys() {
        new PlanFixture()
                .givenState(restored)
                .when(register("2.10", new Request(MANAGER, "api", "k", "first", null)))
                .expectNoEvents()
                .expectResultMessagePayload(new Answer(Outcome.REPLAYED, 1, 1, recorded(2), List.of()));
    }

    @Test
    void knowsTheBodyItWasCreatedWith() {
        var request = new Request(MANAGER, "api", null, "another body", null);
        new PlanFixture()
                .givenState(restored)
                .when(new CreatePlan(PLAN, "Bedford", "Winter plan", WINTER, december(1), request))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.PLAN_DIFFERS));
    }
}
