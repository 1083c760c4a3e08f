package io.asat.contract;

import static io.asat.contract.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverdueTest extends ContractTest {
    private static final String DAY = "2020-12-04";

    @Test
    void anActionIsOverdueFromTheDayAfterItsDate() {
        var action = newPlan().register("1", "targetDate", "3.12.20");
        assertThat(action.asAt("2020-12-03").at("/overdue")).isEqualTo(false);
        assertThat(action.asAt("2020-12-03").at("/daysOverdue")).isEqualTo(0);
        assertThat(action.asAt(DAY).at("/overdue")).isEqualTo(true);
        assertThat(action.asAt(DAY).at("/daysOverdue")).isEqualTo(1);
        assertThat(action.asAt("2021-01-03").at("/daysOverdue")).isEqualTo(31);
    }

    @ParameterizedTest
    @CsvSource({
        "FIXED, 2020-12-03, true",
        "MIXED, 2020-12-03, true",
        "RECURRING, 2020-12-03, true",
        "RECURRING,, false",
        "ONGOING,, false",
        "NARRATIVE,, false",
        "COMPLETED,, false",
        "FIXED, 2020-12-04, false"
    })
    void onlyADueDateCanBePassed(String kind, String date, boolean overdue) {
        var targetDate = Json.map("text", "as agreed", "kind", kind, "date", date);
        var action = newPlan().register("1", "targetDate", targetDate);
        assertThat(action.asAt(DAY).at("/overdue")).isEqualTo(overdue);
    }

    @Test
    void whatIsCompleteOrWithdrawnIsNotOverdue() {
        var plan = newPlan();
        var done = plan.register("1", "targetDate", "1.11.20");
        done.record("mark-complete", "asAt", "2020-12-01");
        var gone = plan.register("2", "targetDate", "1.11.20");
        gone.record("withdraw", "reason", "Superseded", "asAt", "2020-12-01");
        assertThat(done.asAt("2020-11-30").at("/daysOverdue")).isEqualTo(29);
        assertThat(done.asAt("2020-12-01").at("/daysOverdue")).isEqualTo(0);
        assertThat(gone.asAt("2020-12-01").at("/overdue")).isEqualTo(false);
    }

    @Test
    void aLaterDateAgreedLaterDoesNotChangeThatItWasOverdue() {
        var action = newPlan().register("1", "targetDate", "1.11.20");
        action.record("set-target-date", "targetDate", "1.2.21", "reason", "Slipped", "asAt", DAY);
        assertThat(action.asAt("2020-12-03").at("/overdue")).isEqualTo(true);
        assertThat(action.asAt(DAY).at("/overdue")).isEqualTo(false);
    }

    @Test
    void whatIsOverdueIsListedOverEveryPlanTheMostOverdueFirst() {
        var owner = "Owner " + PlanDriver.newId();
        var one = newPlan();
        one.register("1", "owner", owner, "targetDate", "1.12.20");
        one.register("2", "owner", owner, "targetDate", "4.12.20");
        var other = newPlan();
        other.register("3", "owner", owner, "targetDate", "1.11.20");
        other.register("4", "owner", "Somebody else", "targetDate", "1.11.20");
        var everywhere = "?asAt=" + DAY + "&owner=" + Api.encode(owner);
        assertThat(overdue(everywhere).references()).containsExactly("3", "1");
        assertThat(overdue(everywhere).at("/total")).isEqualTo(2);
        assertThat(overdue(everywhere).at("/actions/0"))
                .isEqualTo(other.action("3").asAt(DAY).at(""));
        assertThat(overdue(everywhere + "&planId=" + one.id()).references()).containsExactly("1");
        assertThat(overdue("?asAt=" + DAY + "&planId=" + one.id() + "&planId=" + other.id())
                        .references())
                .containsExactlyInAnyOrder("3", "4", "1");
        assertThat(overdue(everywhere + "&minDays=3").references()).containsExactly("3", "1");
        assertThat(overdue(everywhere + "&minDays=4").references()).containsExactly("3");
        assertThat(overdue(everywhere + "&size=1&page=1").references()).containsExactly("1");
        assertThat(overdue("?asAt=2020-11-30&owner=" + Api.encode(owner)).references())
                .containsExactly("3");
    }

    @Test
    void whatWasOverdueAsKnownThenIsListed() {
        var plan = newPlan();
        var action = plan.register("1", "targetDate", "1.12.20");
        var known = action.get("").text("/lastRecordedAt");
        assertThat(overdue("?asAt=" + DAY + "&planId=" + plan.id() + "&knownAt=" + known)
                        .references())
                .containsExactly("1");
        assertThat(overdue("?asAt=" + DAY + "&planId=" + plan.id() + "&knownAt=2020-12-04")
                        .references())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"asAt=soon", "knownAt=soon", "minDays=many", "colour=red", "minDays=1.5"})
    void anythingElseIsRefused(String parameters) {
        api.get(VIEWER, "/api/overdue?" + parameters).problem(400);
    }

    private Answer overdue(String parameters) {
        return api.get(VIEWER, "/api/overdue" + parameters).is(200);
    }
}
