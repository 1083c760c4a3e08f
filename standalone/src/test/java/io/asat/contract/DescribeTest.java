package io.asat.contract;

import static io.asat.contract.PlanDriver.FIRST_DAY;
import static io.asat.contract.PlanDriver.REQUIREMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescribeTest extends ContractTest {
    private static final String DAY = "2020-12-04";

    @Test
    void aDescriptionChangesWhatItNamesFromItsDay() {
        var action = newPlan().register("2.9", "theme", "Flow", "section", "Beds");
        action.record(
                "describe",
                "requirement",
                "Publish the plan",
                "paragraphReferences",
                List.of("4", "5"),
                "theme",
                "People",
                "reason",
                "Reworded",
                "asAt",
                DAY);
        var before = action.asAt("2020-12-03");
        assertThat(before.at("/requirement")).isEqualTo(REQUIREMENT);
        assertThat(before.at("/paragraphReferences")).isEqualTo(List.of());
        assertThat(before.at("/theme")).isEqualTo("Flow");
        var after = action.asAt(DAY);
        assertThat(after.at("/requirement")).isEqualTo("Publish the plan");
        assertThat(after.at("/paragraphReferences")).isEqualTo(List.of("4", "5"));
        assertThat(after.at("/theme")).isEqualTo("People");
        assertThat(after.at("/section")).isEqualTo("Beds");
    }

    @Test
    void aWrongWordingIsCorrectedOnTheFirstDay() {
        var action = newAction();
        action.record("describe", "requirement", "Publish it", "reason", "Misread", "asAt", FIRST_DAY);
        assertThat(action.asAt(FIRST_DAY).at("/requirement")).isEqualTo("Publish it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme", "section"})
    void aBlankThemeOrSectionClearsIt(String field) {
        var action = newPlan().register("2.9", field, "Flow");
        action.record("describe", field, "", "reason", "It has none", "asAt", DAY);
        assertThat(action.asAt(DAY).at("/" + field)).isNull();
        action.send("describe", field, " ", "reason", "It has none", "asAt", DAY)
                .repeats(2, 2);
    }

    @Test
    void noParagraphReferencesAreAlsoAnAnswer() {
        var action = newPlan().register("2.9", "paragraphReferences", List.of("4"));
        action.record("describe", "paragraphReferences", List.of(), "reason", "It has none", "asAt", DAY);
        assertThat(action.asAt(DAY).at("/paragraphReferences")).isEqualTo(List.of());
    }

    @Test
    void aDescriptionDescribesSomething() {
        var action = newAction();
        action.send("describe", "reason", "Reworded", "asAt", DAY).problem(400);
        action.send("describe", "requirement", " ", "reason", "Reworded", "asAt", DAY)
                .blames("/requirement");
        action.hasStored(1);
    }
}
