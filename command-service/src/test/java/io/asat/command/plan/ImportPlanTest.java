package io.asat.command.plan;

import static io.asat.command.plan.ActionFixture.NOW;
import static io.asat.command.plan.ActionWords.REQUIREMENT;
import static io.asat.command.plan.ActionWords.WINTER;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.command.plan.Past.recorded;
import static io.asat.command.plan.PlanFixture.PLAN;
import static io.asat.command.plan.PlanFixture.actionListed;
import static io.asat.command.plan.PlanFixture.planCreated;
import static io.asat.command.plan.RegisterActionTest.registered;
import static io.asat.command.plan.Requests.MANAGER;
import static io.asat.command.plan.Requests.OF_ANOTHER_COUNCIL;
import static io.asat.command.plan.Requests.by;
import static io.asat.command.plan.Requests.refusal;

import io.asat.command.imports.Edition;
import io.asat.command.imports.ImportAnswer;
import io.asat.command.imports.ImportReport;
import io.asat.command.imports.Said;
import io.asat.command.request.Answer;
import io.asat.command.request.Rejection.Code;
import io.asat.command.request.Request;
import io.asat.events.ImportRetracted;
import io.asat.events.PlanCreated;
import io.asat.events.PlanImported;
import io.asat.values.ActionReference;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What reaches into actions that are there already is tested over HTTP. */
class ImportPlanTest {
    private static final ImportPlan.NewPlan WINTER_PLAN = new ImportPlan.NewPlan("Bedford", "Winter plan", WINTER);
    private static final PlanImported IMPORTED =
            new PlanImported(PLAN, 1, "plan.txt", "1a", "2b", "by table", december(5), refs("1", "2"), 2, 2, false);
    private static final PlanImported NOTHING_TOUCHED =
            new PlanImported(PLAN, 1, "plan.txt", "1a", "2b", "by table", december(5), List.of(), 2, 2, false);

    private final PlanFixture plan = new PlanFixture();

    @Test
    void beginsAPlanAndRegistersItsActions() {
        plan.givenNothing()
                .when(importPlan(WINTER_PLAN, false, by(MANAGER)))
                .expectEvents(
                        new PlanCreated(PLAN, "Bedford", "Winter plan", WINTER, december(5)),
                        actionListed("1", 1),
                        registered("1", 1, REQUIREMENT),
                        actionListed("2", 2),
                        registered("2", 2, REQUIREMENT),
                        IMPORTED)
                .expectResultMessagePayload(new ImportAnswer(report(1, false, 2, 0, 2), 4, false));
    }

    @Test
    void needsToKnowHowAPlanBegins() {
        plan.givenNothing()
                .when(importPlan(null, false, by(MANAGER)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.UNKNOWN_PLAN));
    }

    @Test
    void isForTheAccountsOwnOrganisationOnly() {
        plan.givenNothing()
                .when(importPlan(WINTER_PLAN, false, by(OF_ANOTHER_COUNCIL)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.OTHER_ORGANISATION));
    }

    @Test
    void doesNotKnowThePlanOfAnotherOrganisation() {
        plan.given(planCreated())
                .when(importPlan(null, false, by(OF_ANOTHER_COUNCIL)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.UNKNOWN_PLAN));
    }

    @Test
    void recordsNothingInADryRun() {
        plan.given(planCreated())
                .when(importPlan(null, true, by(MANAGER)))
                .expectNoEvents()
                .expectResultMessagePayload(new ImportAnswer(report(null, true, 2, 0, 2), 1, false));
    }

    @Test
    void recordsNothingOfContentThatAnImportRecorded() {
        plan.given(planCreated(), NOTHING_TOUCHED)
                .when(importPlan(null, false, by(MANAGER)))
                .expectNoEvents()
                .expectResultMessagePayload(new ImportAnswer(report(1, false, 0, 2, 0), 2, false));
    }

    @Test
    void isGuardedByIfMatch() {
        plan.given(planCreated())
                .when(importPlan(null, false, new Request(MANAGER, "api", null, "body", 7L)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.VERSION_CHANGED, "version", 1, "expected", 7));
    }

    @Test
    void givesTheFirstReportAgainUnderItsKey() {
        plan.given(planCreated(), Past.keyed("k", "first", NOTHING_TOUCHED))
                .when(importPlan(null, false, new Request(MANAGER, "api", "k", "first", null)))
                .expectNoEvents()
                .expectResultMessagePayload(new ImportAnswer(report(1, false, 2, 0, 2), 2, true));
    }

    /** As where the document does not say its day and is sent again the day after. */
    @Test
    void givesTheFirstReportAgainOnAnotherDay() {
        ImportPlan today = importPlan(null, false, new Request(MANAGER, "api", "k", "first", null));
        plan.given(planCreated(), Past.keyed("k", "first", NOTHING_TOUCHED))
                .when(today.asAt(today.edition().asAt().plusDays(1)))
                .expectNoEvents()
                .expectResultMessagePayload(new ImportAnswer(report(1, false, 2, 0, 2), 2, true));
    }

    @Test
    void cannotUseItsKeyWithAnotherBody() {
        plan.given(planCreated(), Past.keyed("k", "first", NOTHING_TOUCHED))
                .when(importPlan(null, false, new Request(MANAGER, "api", "k", "other", null)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.KEY_REUSED));
    }

    @Test
    void isTakenBack() {
        plan.given(planCreated(), NOTHING_TOUCHED)
                .when(retract(1, by(MANAGER)))
                .expectEvents(new ImportRetracted(PLAN, 1, List.of(), "the wrong document"))
                .expectResultMessagePayload(Answer.recorded(3, NOW));
    }

    @Test
    void isTakenBackOnce() {
        plan.given(planCreated(), NOTHING_TOUCHED, new ImportRetracted(PLAN, 1, List.of(), "wrong"))
                .when(retract(1, by(MANAGER)))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(3, 3, recorded(3)));
    }

    @Test
    void isNotTakenBackIfItIsNone() {
        plan.given(planCreated(), NOTHING_TOUCHED)
                .when(retract(2, by(MANAGER)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.UNKNOWN_IMPORT));
    }

    @Test
    void isNotTakenBackByAnotherOrganisation() {
        plan.given(planCreated(), NOTHING_TOUCHED)
                .when(retract(1, by(OF_ANOTHER_COUNCIL)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.UNKNOWN_PLAN));
    }

    private static RetractImport retract(int number, Request request) {
        return new RetractImport(PLAN, number, "the wrong document", request);
    }

    private static ImportPlan importPlan(ImportPlan.@Nullable NewPlan newPlan, boolean dryRun, Request request) {
        var edition =
                new Edition("plan.txt", "1a", "2b", "by table", december(5), List.of(row("1"), row("2")), List.of());
        return new ImportPlan(PLAN, edition, newPlan, false, dryRun, request);
    }

    private static Edition.Row row(String reference) {
        var said = new Said(REQUIREMENT, null, List.of(), false);
        return new Edition.Row(1, new ActionReference(reference), true, "Test all staff", said);
    }

    private static ImportReport report(
            @Nullable Integer number, boolean dryRun, int registered, int unchanged, int events) {
        return new ImportReport(
                number,
                PLAN.toString(),
                "plan.txt",
                "by table",
                december(5),
                dryRun,
                new ImportReport.Actions(registered, 0, unchanged, 0),
                events,
                List.of(),
                List.of());
    }

    private static List<ActionReference> refs(String... references) {
        return List.of(references).stream().map(ActionReference::new).toList();
    }
}
