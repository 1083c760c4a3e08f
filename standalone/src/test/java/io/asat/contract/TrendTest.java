package io.asat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrendTest extends ContractTest {
    private PlanDriver plan;

    @BeforeEach
    void planOfTwo() {
        plan = newPlan();
        plan.register("1", "rag", "RED").record("mark-complete", "asAt", "2020-11-09");
        plan.register("2", "asAt", "2020-10-15");
    }

    @Test
    void aTrendGoesByDays() {
        assertThat(days("from=2020-11-28&to=2020-12-01&step=day"))
                .containsExactly("2020-11-28", "2020-11-29", "2020-11-30", "2020-12-01");
    }

    @Test
    void aTrendGoesByWeeksAndAlwaysToTheEnd() {
        assertThat(days("from=2020-11-02&to=2020-11-18&step=week"))
                .containsExactly("2020-11-02", "2020-11-09", "2020-11-16", "2020-11-18");
        assertThat(days("from=2020-11-02&to=2020-11-16&step=week"))
                .containsExactly("2020-11-02", "2020-11-09", "2020-11-16");
    }

    @Test
    void aTrendGoesByMonths() {
        assertThat(days("from=1.10.20&to=15.12.20&step=month"))
                .containsExactly("2020-10-01", "2020-11-01", "2020-12-01", "2020-12-15");
    }

    @Test
    void aTrendOfOneDayHasOneDay() {
        assertThat(days("from=2020-11-02&to=2020-11-02&step=month")).containsExactly("2020-11-02");
    }

    @Test
    void everyDayHasTheCountsOfThePlanThen() {
        assertThat(trend("from=2020-09-30&to=2020-11-30&step=week").list("/trend"))
                .hasSizeGreaterThan(8)
                .allSatisfy(point -> assertThat(point.get("counts"))
                        .isEqualTo(plan.get("?asAt=" + point.get("date")).at("/counts")));
    }

    @Test
    void aTrendIsAsKnownThen() {
        var known = plan.action("1").history().getFirst().get("recordedAt");
        assertThat(trend("from=2020-11-30&to=2020-11-30&step=day&knownAt=" + known)
                        .at("/trend/0/counts"))
                .isEqualTo(plan.get("?asAt=2020-11-30&knownAt=" + known).at("/counts"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2020-11-01&to=2020-11-30&step=year",
                "from=2020-11-01&to=2020-11-30&step=DAY ",
                "from=soon&to=2020-11-30&step=day",
                "from=2020-11-30&to=2020-11-01&step=day",
                "to=2020-11-30&step=day",
                "from=2020-11-01&to=31.2.21&step=day",
                "from=2020-11-01&to=2020-11-30&step=day&knownAt=x"
            })
    void aTrendThatIsNoneIsRefused(String parameters) {
        plan.get("/trend?" + parameters.replace(" ", "%20")).problem(400);
    }

    private Answer trend(String parameters) {
        return plan.get("/trend?" + parameters).is(200);
    }

    private List<Object> days(String parameters) {
        return trend(parameters).list("/trend").stream()
                .map(point -> point.get("date"))
                .toList();
    }
}
