package io.asat.contract;

import static io.asat.contract.Role.MANAGER;
import static io.asat.contract.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlansTest extends ContractTest {
    private final String id = PlanDriver.newId();

    @Test
    void aNewPlanIsCreatedAtItsAddress() {
        var answer = create(PlanDriver.body(id)).is(201);
        assertThat(URI.create(answer.header("Location").orElseThrow()).getPath())
                .isEqualTo("/api/plans/" + id);
        assertThat(answer.header("AsAt-Position")).isPresent();
        assertThat(answer.at("/planId")).isEqualTo(id);
    }

    @Test
    void theSamePlanAgainChangesNothing() {
        create(PlanDriver.body(id)).is(201);
        create(PlanDriver.body(id)).is(200);
    }

    @Test
    void anotherPlanUnderAKnownIdIsRefused() {
        create(PlanDriver.body(id)).is(201);
        create(PlanDriver.body(id, "title", "Summer plan")).problem(409);
        assertThat(read().at("/title")).isEqualTo("Winter plan");
    }

    @Test
    void aPlanSaysWhatItWasCreatedWith() {
        create(PlanDriver.body(id, "periodStart", "1.10.20", "periodEnd", "31 March 2021", "asAt", "01/10/2020"))
                .is(201);
        var plan = read();
        assertThat(plan.at("/planId")).isEqualTo(id);
        assertThat(plan.at("/organisation")).isEqualTo("Testborough Council");
        assertThat(plan.at("/title")).isEqualTo("Winter plan");
        assertThat(plan.at("/periodStart")).isEqualTo("2020-10-01");
        assertThat(plan.at("/periodEnd")).isEqualTo("2021-03-31");
    }

    @Test
    void theListOfPlansHasTheNewOneWithItsCounts() {
        create(PlanDriver.body(id)).is(201);
        new PlanDriver(api, id).register("1");
        assertThat(api.get(VIEWER, "/api/plans").is(200).list("/plans"))
                .filteredOn(plan -> id.equals(plan.get("planId")))
                .singleElement()
                .satisfies(plan -> assertThat(plan)
                        .containsEntry("title", "Winter plan")
                        .containsEntry("organisation", "Testborough Council")
                        .containsEntry("periodStart", "2020-10-01")
                        .extractingByKey("counts")
                        .hasFieldOrPropertyWithValue("total", 1));
    }

    @Test
    void aPlanBeforeItsFirstActionHasNone() {
        create(PlanDriver.body(id)).is(201);
        assertThat(read().at("/counts/total")).isEqualTo(0);
        assertThat(read().list("/themes")).isEmpty();
        assertThat(api.get(VIEWER, "/api/plans/" + id + "/actions").actions()).isEmpty();
        assertThat(api.get(VIEWER, "/api/plans/" + id + "/actions?asAt=1999-12-31")
                        .actions())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-winter", "Winter", "winter plan", "winter_plan", "wïnter", "a.b", "a/b"})
    void aPlanIdHasToBePlain(String badId) {
        create(PlanDriver.body(badId)).blames("/planId");
    }

    @Test
    void aPlanIdHasAtMost63Characters() {
        var longest = (id + "x".repeat(63)).substring(0, 63);
        create(PlanDriver.body(longest)).is(201);
        create(PlanDriver.body(longest + "x")).blames("/planId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation", "title", "periodStart", "periodEnd"})
    void everyFieldOfAPlanIsRequired(String field) {
        create(PlanDriver.body(id, field, null)).blames("/" + field);
        create(PlanDriver.body(id, field, " ")).blames("/" + field);
        notCreated();
    }

    @ParameterizedTest
    @CsvSource({"title, 7", "periodStart, soon", "periodEnd, 31.2.21", "colour, red", "asAt, 2999-01-01"})
    void aPlanWithABadFieldIsRefused(String field, String value) {
        Object sent = value.equals("7") ? Integer.valueOf(7) : value;
        create(PlanDriver.body(id, field, sent)).blames("/" + field);
        notCreated();
    }

    @Test
    void aPlanCannotEndBeforeItStarts() {
        create(PlanDriver.body(id, "periodEnd", "2020-09-30")).problem(400);
        notCreated();
    }

    private Answer create(String body) {
        return api.post(MANAGER, "/api/plans", body);
    }

    private Answer read() {
        return api.get(VIEWER, "/api/plans/" + id).is(200);
    }

    private void notCreated() {
        create(PlanDriver.body(id)).is(201);
    }
}
