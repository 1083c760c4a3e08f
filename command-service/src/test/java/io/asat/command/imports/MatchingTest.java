package io.asat.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.command.imports.Edition.Row;
import io.asat.command.imports.Matching.Match;
import io.asat.dates.PlanPeriod;
import io.asat.events.ActionDescribed;
import io.asat.events.ActionRegistered;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.EntryRedacted;
import io.asat.events.Recording;
import io.asat.history.ActionHistory;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final LocalDate DAY = LocalDate.of(2020, 12, 1);
    private static final PlanPeriod WINTER = new PlanPeriod(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 3, 31));
    private static final Recording RECORDING = new Recording("officer", null, "api", null, "", Instant.EPOCH, "salt");
    private static final Match UNLIKE = new Match.Unlike();

    private final Map<ActionReference, ActionHistory> actions = new LinkedHashMap<>();

    @Test
    void findsTheSameReferenceWithSimilarWording() {
        known("1", "Test all staff weekly");

        assertThat(matches(printed("1", "Test all the staff every week"))).containsExactly(is("1"));
    }

    @Test
    void isNotSureOfTheSameReferenceWithUnlikeWording() {
        known("1", "Test all staff weekly");

        assertThat(matches(printed("1", "Publish visiting rules"))).containsExactly(UNLIKE);
    }

    @Test
    void takesAnUnknownReferenceForANewAction() {
        known("1", "Test all staff weekly");

        assertThat(matches(printed("2", "Publish visiting rules"))).containsExactly(isNew("2"));
    }

    @Test
    void findsEqualWordingUnderAnotherReference() {
        known("1", "Test all staff weekly");

        assertThat(matches(printed("7", "TEST all staff, weekly."))).containsExactly(is("1"));
    }

    @Test
    void doesNotFindWordingThatIsOnlySimilarUnderAnotherReference() {
        known("1", "Test all staff weekly");

        assertThat(matches(printed("7", "Test all staff daily"))).containsExactly(isNew("7"));
    }

    @Test
    void prefersEqualWordingElsewhereToUnlikeWordingUnderTheReference() {
        known("1", "Test all staff weekly");
        known("2", "Publish visiting rules");

        assertThat(matches(printed("1", "Publish visiting rules"), printed("2", "Test all staff weekly")))
                .containsExactly(is("2"), is("1"));
    }

    @Test
    void comparesWithEveryWordingAnActionHasHad() {
        known("1", "Test all staff weekly");
        described("1", "Swab everybody on Mondays");

        assertThat(matches(printed("1", "Test all staff weekly"))).containsExactly(is("1"));
        assertThat(matches(printed("7", "Swab everybody on Mondays"))).containsExactly(is("1"));
    }

    @Test
    void looksForANamedRowByWordingFirst() {
        known("2.3~2", "Publish visiting rules");
        known("2.3~3", "Test all staff weekly");

        assertThat(matches(named("2.3~2", "Test all staff weekly"), named("2.3~3", "Publish visiting rules")))
                .containsExactly(is("2.3~3"), is("2.3~2"));
    }

    @Test
    void findsANamedRowByItsNameIfItsWordingIsSimilar() {
        known("2.3~2", "Publish visiting rules");

        assertThat(matches(named("2.3~2", "Publish new visiting rules"))).containsExactly(is("2.3~2"));
    }

    @Test
    void findsEachOfSeveralWithTheSameWordingUnderItsOwnReference() {
        known("1", "Keep records");
        known("2", "Keep records");
        known("2~2", "Keep records");

        assertThat(matches(printed("2", "Keep records"), named("2~2", "Keep records"), printed("1", "Keep records")))
                .containsExactly(is("2"), is("2~2"), is("1"));
    }

    @Test
    void meansNoActionTwice() {
        known("1", "Keep records");

        assertThat(matches(printed("7", "Keep records"), printed("8", "Keep records")))
                .containsExactly(is("1"), isNew("8"));
        assertThat(matches(printed("7", "Keep records"), printed("1", "Keep records")))
                .containsExactly(isNew("7"), is("1"));
    }

    @Test
    void leavesAnActionToTheRowThatPrintsItsReference() {
        known("1", "Keep records");
        known("2", "Keep records");

        assertThat(matches(named("1~2", "Keep records"), printed("1", "Keep records of visits")))
                .containsExactly(is("2"), is("1"));
    }

    @Test
    void givesANamedRowWhoseNameIsTakenByAnotherTheFirstFreeOne() {
        known("1", "Wash hands");
        known("1~2", "Keep records");

        assertThat(matches(
                        printed("1", "Wash hands"),
                        named("1~2", "Test all staff weekly"),
                        named("1~3", "Publish visiting rules")))
                .containsExactly(is("1"), isNew("1~4"), isNew("1~3"));
        known("2", "Open windows");
        assertThat(matches(named("1", "Test all staff weekly"))).containsExactly(isNew("3"));
    }

    @Test
    void keepsToThePrintedReferenceWhereOneOfBothHasNoWords() {
        known("1", "");
        known("2", "Keep records");
        known("3", "Mrs Smith washes her hands");
        redacted("3");

        assertThat(matches(printed("1", ""), printed("2", ""), printed("3", "Everybody washes their hands")))
                .containsExactly(is("1"), is("2"), is("3"));
        assertThat(matches(printed("1", "Test all staff weekly"))).containsExactly(is("1"));
    }

    private List<Match> matches(Row... rows) {
        return Matching.of(List.of(rows), actions);
    }

    private void known(String reference, String requirement) {
        var action = new ActionId(ActionId.of("p/1").plan(), new ActionReference(reference));
        var given = Assertions.of(Attribute.REQUIREMENT, requirement);
        var registered = new ActionRegistered(action, "Bedford", WINTER, 1, given, DAY);
        actions.put(action.reference(), ActionHistory.NONE.with(registered, RECORDING));
    }

    private void described(String reference, String requirement) {
        var action = new ActionId(ActionId.of("p/1").plan(), new ActionReference(reference));
        var described =
                new ActionDescribed(action, Assertions.of(Attribute.REQUIREMENT, requirement), null, DAY.plusDays(3));
        actions.computeIfPresent(action.reference(), (same, history) -> history.with(described, RECORDING));
    }

    private void redacted(String reference) {
        var action = new ActionId(ActionId.of("p/1").plan(), new ActionReference(reference));
        var redacted =
                new EntryRedacted(action, 1, List.of(new EntryRedacted.Removed(1, List.of("requirement"))), "A name");
        actions.computeIfPresent(action.reference(), (same, history) -> history.with(redacted, RECORDING));
    }

    private static Match isNew(String reference) {
        return new Match.New(new ActionReference(reference));
    }

    private static Match is(String reference) {
        return new Match.Known(new ActionReference(reference));
    }

    private static Row printed(String reference, String requirement) {
        return row(reference, true, requirement);
    }

    private static Row named(String reference, String requirement) {
        return row(reference, false, requirement);
    }

    private static Row row(String reference, boolean printed, String requirement) {
        var said = new Said(Assertions.of(Attribute.REQUIREMENT, requirement), null, List.of(), false);
        return new Row(1, new ActionReference(reference), printed, requirement, said);
    }
}
