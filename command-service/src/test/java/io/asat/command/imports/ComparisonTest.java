package io.asat.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.command.imports.Comparison.Change;
import io.asat.dates.PlanPeriod;
import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.ActionCompleted;
import io.asat.events.ActionDescribed;
import io.asat.events.ActionEvent;
import io.asat.events.ActionRegistered;
import io.asat.events.ActionReopened;
import io.asat.events.ActionWithdrawn;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.GapIdentified;
import io.asat.events.OwnerAssigned;
import io.asat.events.PositionConfirmed;
import io.asat.events.ProgressRecorded;
import io.asat.events.RagChanged;
import io.asat.events.Recording;
import io.asat.events.RegistrationBackdated;
import io.asat.events.RequirementAssessed;
import io.asat.events.TargetDateSet;
import io.asat.history.ActionHistory;
import io.asat.values.ActionId;
import io.asat.values.FullyMet;
import io.asat.values.Rag;
import io.asat.values.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The action is registered on 1 December, owned by A. Khan; editions are as at later days of that month. */
class ComparisonTest {
    private static final ActionId ACTION = ActionId.of("bedford-winter/2.10");
    private static final PlanPeriod WINTER = new PlanPeriod(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 3, 31));
    private static final Assertions GIVEN =
            Assertions.of(Attribute.REQUIREMENT, "Test all staff").and(Attribute.OWNER, "A. Khan");
    private static final TargetDate CHRISTMAS =
            new TargetDate("25.12.20", TargetDateKind.FIXED, LocalDate.of(2020, 12, 25));
    private static final TargetDate DONE = new TargetDate("Complete", TargetDateKind.COMPLETED, null);

    private ActionHistory history =
            happened(ActionHistory.NONE, new ActionRegistered(ACTION, "Bedford", WINTER, 1, GIVEN, december(1)), 1);

    @Test
    void recordsEachDifferenceAsOneEvent() {
        Assertions other = Assertions.of(Attribute.REQUIREMENT, "Test all staff weekly")
                .and(Attribute.OWNER, "B. Lowe")
                .and(Attribute.RAG, Rag.RED)
                .and(Attribute.FULLY_MET, FullyMet.PARTLY)
                .and(Attribute.GAP, "Recruit");

        Comparison.Result result = compare(4, new Said(other, "25.12.20", List.of(progress(4, "Begun")), false));

        assertThat(result.entries())
                .containsExactly(
                        new ActionDescribed(
                                ACTION,
                                Assertions.of(Attribute.REQUIREMENT, "Test all staff weekly"),
                                null,
                                december(4)),
                        new OwnerAssigned(ACTION, "B. Lowe", december(4)),
                        new TargetDateSet(ACTION, CHRISTMAS, null, december(4)),
                        new RagChanged(ACTION, Rag.RED, null, december(4)),
                        new RequirementAssessed(ACTION, FullyMet.PARTLY, null, december(4)),
                        new GapIdentified(ACTION, "Recruit", december(4)),
                        new ProgressRecorded(ACTION, "Begun", december(4)));
        assertThat(result.changes())
                .contains(new Change("owner", "A. Khan", "B. Lowe"), new Change("rag", null, Rag.RED))
                .hasSize(7);
    }

    @Test
    void recordsAllThatIsRepeatedAsOneConfirmation() {
        Comparison.Result result = compare(4, says(GIVEN));

        assertThat(result.entries()).containsExactly(new PositionConfirmed(ACTION, GIVEN, null, december(4)));
        assertThat(result.changes()).isEmpty();
    }

    @Test
    void confirmsWhatIsRepeatedBesideADifference() {
        assertThat(compare(4, says(GIVEN.and(Attribute.RAG, Rag.RED))).entries())
                .containsExactly(
                        new RagChanged(ACTION, Rag.RED, null, december(4)),
                        new PositionConfirmed(ACTION, GIVEN, null, december(4)));
    }

    @Test
    void confirmsAlsoWhatIsAssertedFromThatVeryDay() {
        assertThat(compare(1, says(GIVEN)).entries())
                .containsExactly(new PositionConfirmed(ACTION, GIVEN, null, december(1)));
    }

    @Test
    void confirmsAllIfOneOfTheRepeatedIsAssertedFromAnEarlierDay() {
        given(new OwnerAssigned(ACTION, "B. Lowe", december(4)));
        Assertions said = GIVEN.and(Attribute.OWNER, "B. Lowe");

        assertThat(compare(4, says(said)).entries())
                .containsExactly(new PositionConfirmed(ACTION, said, null, december(4)));
    }

    @Test
    void takesABlankCellAsSayingThatThereIsNothing() {
        assertThat(compare(4, new Said(Assertions.of(Attribute.OWNER, null), "", List.of(), false))
                        .entries())
                .containsExactly(
                        new OwnerAssigned(ACTION, null, december(4)),
                        new PositionConfirmed(
                                ACTION, Assertions.of(Attribute.TARGET_DATE, TargetDate.NONE), null, december(4)));
    }

    @Test
    void clearsATargetDateByABlankCell() {
        given(new TargetDateSet(ACTION, CHRISTMAS, "agreed", december(2)));

        assertThat(compare(4, date("")).entries())
                .containsExactly(new TargetDateSet(ACTION, TargetDate.NONE, null, december(4)));
    }

    @Test
    void takesNoProgressAsSayingNothing() {
        given(new ProgressRecorded(ACTION, "Begun", december(2)));

        assertThat(compare(4, says(Assertions.NONE)).entries()).isEmpty();
    }

    @Test
    void completesByADateCell() {
        Comparison.Result result = compare(4, date("Complete"));

        assertThat(result.entries())
                .containsExactly(
                        new TargetDateSet(ACTION, DONE, null, december(4)),
                        new ActionCompleted(ACTION, "Complete", december(4)));
        assertThat(result.changes()).contains(new Change("status", Status.OPEN, Status.COMPLETE));
    }

    @Test
    void completesByAStatusCell() {
        assertThat(compare(4, new Said(Assertions.NONE, null, List.of(), true)).entries())
                .containsExactly(new ActionCompleted(ACTION, null, december(4)));
    }

    @Test
    void confirmsACompletion() {
        given(new ActionCompleted(ACTION, null, december(3)));

        assertThat(compare(4, new Said(Assertions.NONE, null, List.of(), true)).entries())
                .containsExactly(new PositionConfirmed(
                        ACTION, Assertions.of(Attribute.STATUS, Status.COMPLETE), null, december(4)));
    }

    @Test
    void keepsADueDateWhereTheCellOnlySaysThatItIsDone() {
        given(new TargetDateSet(ACTION, CHRISTMAS, "agreed", december(2)));

        assertThat(compare(4, date("Complete")).entries())
                .containsExactly(new ActionCompleted(ACTION, "Complete", december(4)));
    }

    @Test
    void notesWhatTheCellSaysWhereItsCompletionIsARepeat() {
        given(new TargetDateSet(ACTION, CHRISTMAS, "agreed", december(2)));
        given(new ActionCompleted(ACTION, null, december(4)));

        assertThat(compare(4, date("Complete")).entries())
                .containsExactly(new PositionConfirmed(
                        ACTION, Assertions.of(Attribute.STATUS, Status.COMPLETE), "Complete", december(4)));
    }

    @Test
    void assertsADueDateAnewWhereALaterEditionOnlySaysThatItIsDone() {
        imported(1, new TargetDateSet(ACTION, DONE, null, december(8)));

        Comparison.Result result = compare(4, date("25.12.20"));

        assertThat(result.entries()).containsExactly(new TargetDateSet(ACTION, CHRISTMAS, null, december(4)));
        assertThat(result.belated()).containsExactly(knownFromAnEarlierEdition(1, CHRISTMAS));
    }

    /** Otherwise the order of loading would decide between the due dates of two earlier editions. */
    @Test
    void assertsTheLatestDueDateAnewWhereALaterEditionOnlySaysThatItIsDone() {
        TargetDate november = new TargetDate("30.11.20", TargetDateKind.FIXED, LocalDate.of(2020, 11, 30));
        imported(1, new TargetDateSet(ACTION, DONE, null, december(8)));
        imported(2, new TargetDateSet(ACTION, november, null, december(2)));
        imported(1, new TargetDateSet(ACTION, november, "Known from an earlier edition", december(8)));

        assertThat(compare(4, date("25.12.20")).belated()).containsExactly(knownFromAnEarlierEdition(1, CHRISTMAS));
    }

    @Test
    void assertsWhatALaterEditionSaysWhereNoDueDateIsInForceBeforeItAnyMore() {
        given(new TargetDateSet(ACTION, CHRISTMAS, "agreed", december(2)));
        imported(1, new ActionCompleted(ACTION, "Complete", december(8)));

        assertThat(compare(4, date("TBC")).belated())
                .containsExactly(
                        new Belated(1, new TargetDateSet(ACTION, DONE, "No due date is known any more", december(8))));
    }

    @Test
    void leavesLaterDaysWithATargetDateOfTheirOwnAlone() {
        imported(1, new TargetDateSet(ACTION, CHRISTMAS, null, december(6)));
        imported(2, new ActionCompleted(ACTION, "Complete", december(8)));

        assertThat(compare(4, date("TBC")).belated()).isEmpty();
    }

    @Test
    void leavesWhatALaterEditionRewroteInADatedColumnInForce() {
        imported(1, new ProgressRecorded(ACTION, "Half done", december(4)));
        var said = new Said(Assertions.NONE, null, List.of(progress(4, "Begun")), false);
        var later = new TakenIn(1, december(8), false);

        Comparison.Result result = Comparison.of(said, december(4), ACTION, history, WINTER, List.of(later));

        assertThat(result.entries()).containsExactly(new ProgressRecorded(ACTION, "Begun", december(4)));
        assertThat(result.belated())
                .containsExactly(new Belated(1, new ProgressRecorded(ACTION, "Half done", december(4))));
        assertThat(result.changes()).isEmpty();
    }

    @Test
    void leavesWhatAPersonSetLaterAlone() {
        given(new TargetDateSet(ACTION, DONE, "told so", december(8)));

        assertThat(compare(4, date("25.12.20")).belated()).isEmpty();
    }

    @Test
    void warnsWhereACompleteActionIsNotSaidToBe() {
        given(new ActionCompleted(ACTION, null, december(3)));

        Comparison.Result result = compare(4, says(GIVEN));

        assertThat(result.warnings()).singleElement().asString().contains("complete", "2020-12-04");
        assertThat(result.entries()).containsExactly(new PositionConfirmed(ACTION, GIVEN, null, december(4)));
    }

    @Test
    void warnsOfNothingBeforeTheCompletion() {
        given(new ActionCompleted(ACTION, null, december(5)));

        assertThat(compare(4, says(GIVEN)).warnings()).isEmpty();
    }

    @Test
    void backdatesTheRegistrationToAnEarlierEdition() {
        LocalDate november = LocalDate.of(2020, 11, 20);

        Comparison.Result result =
                Comparison.of(says(Assertions.of(Attribute.OWNER, null)), november, ACTION, history, WINTER, List.of());

        assertThat(result.entries())
                .containsExactly(
                        new RegistrationBackdated(ACTION, november, "An edition as at 2020-11-20 has it already"),
                        new PositionConfirmed(ACTION, Assertions.of(Attribute.OWNER, null), null, november));
        assertThat(result.changes()).containsExactly(new Change("registered", december(1), november));
    }

    @Test
    void recordsDatedColumnsOfProgressAtTheirOwnDays() {
        var said = new Said(GIVEN, null, List.of(progress(2, "Begun"), progress(4, "Late")), false);

        assertThat(compare(5, said).entries())
                .containsExactly(
                        new ProgressRecorded(ACTION, "Begun", december(2)),
                        new ProgressRecorded(ACTION, "Late", december(4)),
                        new PositionConfirmed(ACTION, GIVEN, null, december(5)));
    }

    @Test
    void isNotBoundByStatus() {
        given(new ActionWithdrawn(ACTION, "superseded", december(2)));

        assertThat(compare(4, new Said(Assertions.of(Attribute.OWNER, "B. Lowe"), null, List.of(), true))
                        .entries())
                .containsExactly(
                        new OwnerAssigned(ACTION, "B. Lowe", december(4)),
                        new ActionCompleted(ACTION, null, december(4)));
    }

    @Test
    void neverReopens() {
        given(new ActionCompleted(ACTION, null, december(2)));

        assertThat(compare(4, new Said(GIVEN.and(Attribute.RAG, Rag.RED), "Ongoing", List.of(), false))
                        .entries())
                .noneMatch(ActionReopened.class::isInstance)
                .hasSize(3);
    }

    private static Belated knownFromAnEarlierEdition(int importNumber, TargetDate date) {
        return new Belated(importNumber, new TargetDateSet(ACTION, date, "Known from an earlier edition", december(8)));
    }

    private Comparison.Result compare(int day, Said said) {
        return Comparison.of(said, december(day), ACTION, history, WINTER, List.of());
    }

    private void given(ActionEvent event) {
        history = happened(history, event, null);
    }

    private void imported(int number, ActionEvent event) {
        history = happened(history, event, number);
    }

    private static ActionHistory happened(ActionHistory before, ActionEvent event, @Nullable Integer number) {
        String source = number == null ? "api" : Recording.importSource(number);
        return before.with(event, new Recording("officer", "Bedford", source, null, "", Instant.EPOCH, "salt"));
    }

    private static Said says(Assertions attributes) {
        return new Said(attributes, null, List.of(), false);
    }

    private static Said date(String words) {
        return new Said(Assertions.NONE, words, List.of(), false);
    }

    private static Said.Progress progress(int day, String narrative) {
        return new Said.Progress(december(day), narrative);
    }

    private static LocalDate december(int day) {
        return LocalDate.of(2020, 12, day);
    }
}
