package io.asat.contract;

import static io.asat.contract.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortingAndPagingTest extends ContractTest {
    private PlanDriver planOf(String... references) {
        var plan = newPlan();
        for (var reference : references) plan.register(reference);
        return plan;
    }

    @Test
    void referencesSortNaturally() {
        var plan = planOf("2.10", "10", "2.9", "2.9~2", "1", "2.9a");
        assertThat(plan.get("/actions?sort=reference").references())
                .containsSubsequence("1", "2.9", "2.10", "10")
                .containsSubsequence("2.9", "2.9~2", "2.10")
                .containsSubsequence("2.9", "2.9a", "2.10");
        assertThat(plan.get("/actions?sort=-reference").references()).containsSubsequence("10", "2.10", "2.9", "1");
    }

    @Test
    void theMostOverdueComeFirstAndTheRestByReference() {
        var plan = newPlan();
        plan.register("2.10");
        plan.register("3", "targetDate", "1.12.20");
        plan.register("2.9");
        plan.register("1", "targetDate", "20.11.20");
        plan.register("4", "targetDate", "1.12.20");
        assertThat(plan.get("/actions?asAt=2020-12-04&sort=-daysOverdue,reference")
                        .references())
                .containsExactly("1", "3", "4", "2.9", "2.10");
        assertThat(plan.get("/actions?asAt=2020-12-04&sort=daysOverdue,-reference")
                        .references())
                .containsExactly("2.10", "2.9", "4", "3", "1");
    }

    @Test
    void pagesFollowOneAnother() {
        var plan = planOf("1", "2", "3", "4", "5");
        var second = plan.get("/actions?page=1&size=2");
        assertThat(second.references()).containsExactly("3", "4");
        assertThat(second.at("/total")).isEqualTo(5);
        assertThat(second.at("/page")).isEqualTo(1);
        assertThat(second.at("/size")).isEqualTo(2);
        assertThat(plan.get("/actions?page=2&size=2").references()).containsExactly("5");
        assertThat(plan.get("/actions?page=3&size=2").references()).isEmpty();
        assertThat(plan.get("/actions?page=1&size=2&sort=-reference").references())
                .containsExactly("3", "2");
        assertThat(plan.get("/actions?size=500").references()).hasSize(5);
    }

    @Test
    void aPageHasFiftyUnlessAskedOtherwise() {
        var plan = newPlan();
        for (int i = 1; i <= 51; i++) plan.register("" + i);
        assertThat(plan.get("/actions").references()).hasSize(50);
        assertThat(plan.get("/actions").at("/total")).isEqualTo(51);
        assertThat(plan.get("/actions?page=1").references()).containsExactly("51");
        assertThat(plan.replay("").references()).hasSize(51);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=one",
                "page=1.5",
                "page=99999999999",
                "page=",
                "size=0",
                "size=501",
                "size=-1",
                "size=many",
                "sort=colour",
                "sort=--reference",
                "sort=",
                "sort=reference;drop",
                "page=0&page=1"
            })
    void aPageThatIsNoneIsRefused(String parameters) {
        newPlan().get("/actions?" + parameters).problem(400);
        api.get(VIEWER, "/api/overdue?" + parameters).problem(400);
    }

    @Test
    void aPageFarBeyondTheEndIsEmpty() {
        assertThat(planOf("1").get("/actions?page=2147483647&size=500").actions())
                .isEmpty();
    }
}
