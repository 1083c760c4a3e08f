package io.asat.contract;

import static io.asat.contract.Role.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest extends ContractTest {
    @Test
    void aRegistrationIsTheFirstEntryAtTheActionsAddress() {
        var plan = newPlan();
        var answer = plan.tryToRegister("2.9").is(201).recorded();
        assertThat(URI.create(answer.header("Location").orElseThrow()).getPath())
                .isEqualTo(plan.address() + "/actions/2.9");
        assertThat(answer.at("/planId")).isEqualTo(plan.id());
        assertThat(answer.at("/reference")).isEqualTo("2.9");
        assertThat(answer.at("/version")).isEqualTo(1);
        assertThat(answer.header("AsAt-Position")).isPresent();
    }

    @Test
    void anActionWithNothingButARequirementHasNothingElse() {
        var answer = newAction().get("").is(200);
        assertThat(answer.at("/requirement")).isEqualTo(PlanDriver.REQUIREMENT);
        assertThat(answer.at("/paragraphReferences")).isEqualTo(List.of());
        assertThat(answer.at("/targetDate")).isEqualTo(Json.map("text", "", "kind", "EMPTY", "date", null));
        assertThat(answer.at("/status")).isEqualTo("OPEN");
        assertThat(answer.at("/overdue")).isEqualTo(false);
        assertThat(answer.at("/daysOverdue")).isEqualTo(0);
        assertThat(answer.at("/confirmedAsAt")).isEqualTo(PlanDriver.FIRST_DAY);
        assertThat(List.of("theme", "section", "owner", "rag", "fullyMet", "gap", "completedOn", "progress"))
                .allSatisfy(field -> assertThat(answer.at("/" + field)).isNull());
    }

    @Test
    void whatARegistrationGivesHoldsFromItsDay() {
        var action = newPlan()
                .register(
                        "2.9",
                        "paragraphReferences",
                        List.of("12", "13a"),
                        "theme",
                        "Flow",
                        "section",
                        "Discharge",
                        "owner",
                        "Director of Adults",
                        "targetDate",
                        "30.11.20",
                        "rag",
                        "AMBER",
                        "fullyMet",
                        "PARTLY",
                        "gap",
                        "Two nurses",
                        "progress",
                        "Started");
        var answer = action.asAt(PlanDriver.FIRST_DAY);
        assertThat(answer.at("/paragraphReferences")).isEqualTo(List.of("12", "13a"));
        assertThat(answer.at("/theme")).isEqualTo("Flow");
        assertThat(answer.at("/section")).isEqualTo("Discharge");
        assertThat(answer.at("/owner")).isEqualTo("Director of Adults");
        assertThat(answer.at("/targetDate"))
                .isEqualTo(Map.of("text", "30.11.20", "kind", "FIXED", "date", "2020-11-30"));
        assertThat(answer.at("/rag")).isEqualTo("AMBER");
        assertThat(answer.at("/fullyMet")).isEqualTo("PARTLY");
        assertThat(answer.at("/gap")).isEqualTo("Two nurses");
        assertThat(answer.at("/progress/narrative")).isEqualTo("Started");
        assertThat(answer.at("/progress/asAt")).isEqualTo(PlanDriver.FIRST_DAY);
        assertThat(answer.at("/progress/recordedBy")).isEqualTo("manager");
    }

    @Test
    void aKnownReferenceIsRefusedEvenWithTheSameBody() {
        var plan = newPlan();
        plan.register("2.9");
        plan.tryToRegister("2.9").problem(409);
        plan.tryToRegister("2.9", "requirement", "Another").problem(409);
        plan.action("2.9").hasStored(1);
    }

    @Test
    void anotherPlanMayUseTheSameReference() {
        newPlan().register("2.9");
        newPlan().register("2.9");
    }

    @Test
    void anUnknownPlanHasNoActions() {
        new PlanDriver(api, PlanDriver.newId()).tryToRegister("2.9").problem(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "2.3~2", "A (b) & c_d-e", "1.10 a", "0123456789012345678901234567890123456789"})
    void aReferenceIsFoundAsItIsPrinted(String reference) {
        var action = newPlan().register(reference);
        assertThat(action.get("").is(200).at("/reference")).isEqualTo(reference);
        action.record("record-progress", "narrative", "Started");
    }

    @Test
    void whatAnAddressMayHoldUnescapedNeedsNoEscaping() {
        var plan = newPlan();
        plan.register("A(b)&c~2");
        plan.get("/actions/A(b)&c~2").is(200);
        api.post(MANAGER, plan.address() + "/actions/A(b)&c~2/change-rag", Json.object("rag", "RED"))
                .recorded();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-1", ".1", "2/3", "2?3", "2*", "2\t3", "❄", "01234567890123456789012345678901234567890"
            })
    void aReferenceHasToBePlain(String reference) {
        var plan = newPlan();
        plan.tryToRegister(reference).blames("/reference");
        assertThat(plan.replay("").actions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "requirement"})
    void aRegistrationNeedsReferenceAndRequirement(String field) {
        var plan = newPlan();
        plan.tryToRegister("2.9", field, null).blames("/" + field);
        plan.tryToRegister("2.9", field, " \t\n").blames("/" + field);
        assertThat(plan.replay("").actions()).isEmpty();
    }
}
