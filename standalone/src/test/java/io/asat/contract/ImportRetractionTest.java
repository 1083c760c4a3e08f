package io.asat.contract;

import static io.asat.contract.Editions.FIRST;
import static io.asat.contract.Editions.SECOND;
import static io.asat.contract.Role.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportRetractionTest extends ContractTest {

    @Test
    void aRetractedImportTakesWhatItRegisteredAway() {
        var plan = imported();
        var before = knownNow(plan);
        var answer = retract(plan, 1);

        assertThat(answer.at("/reference")).isNull();
        assertThat(plan.get("/actions?asAt=2020-12-04").actions()).isEmpty();
        plan.action("1").get("?asAt=2020-12-04").problem(404);
        assertThat(plan.get("/actions?asAt=2020-12-04&knownAt=" + before).references())
                .containsExactly("1", "2", "3");
        assertThat(plan.get("/imports").list("/imports").getFirst().get("retracted"))
                .isNotNull();
    }

    @Test
    void whatSomebodyElseRecordedKeepsAnActionThere() {
        var plan = imported();
        plan.action("2").record("change-rag", "rag", "RED", "asAt", "2020-12-10");
        retract(plan, 1);

        assertThat(plan.get("/actions?asAt=2020-12-10").references()).containsExactly("2");
        assertThat(plan.get("/actions?asAt=2020-12-09").actions()).isEmpty();
        assertThat(plan.action("2").asAt("2020-12-10").at("/owner")).isNull();
    }

    @Test
    void aRetractedEditionLeavesWhatTheOthersSay() {
        var plan = imported();
        upload(plan, SECOND).send().is(200);
        retract(plan, 2);

        assertThat(plan.get("/actions?asAt=2021-01-04").references()).containsExactly("1", "2", "3");
        assertThat(plan.action("1").asAt("2021-01-04").at("/status")).isEqualTo("OPEN");
        assertThat(plan.action("1").asAt("2021-01-04").at("/confirmedAsAt")).isEqualTo("2020-12-04");
    }

    @Test
    void retractingTwiceIsARepeat() {
        var plan = imported();
        var first = retract(plan, 1);
        var again = retract(plan, 1);

        assertThat(again.at("/sequence")).isEqualTo(first.at("/sequence"));
        assertThat(again.at("/version")).isEqualTo(first.at("/version"));
        assertThat(again.at("/recordedAt")).isEqualTo(first.at("/recordedAt"));
    }

    @Test
    void aRetractedImportMayComeAgain() {
        var plan = imported();
        retract(plan, 1);
        var again = upload(plan, FIRST).send().is(200);

        assertThat(again.at("/import")).isEqualTo(2);
        assertThat(again.at("/actions/registered")).isEqualTo(3);
        assertThat(plan.get("/actions?asAt=2020-12-04").references()).containsExactly("1", "2", "3");
        assertThat(plan.replay("?asAt=2020-12-04").actions())
                .isEqualTo(plan.get("/actions?asAt=2020-12-04").actions());
    }

    @Test
    void aKeyGivesTheFirstReportAgainThoughAllWasTakenBack() {
        var plan = imported();
        var first = upload(plan, SECOND).send("Idempotency-Key", "january").is(200);
        retract(plan, 2);
        retract(plan, 1);
        var again = upload(plan, SECOND).send("Idempotency-Key", "january").is(200);

        assertThat(again.header("Idempotency-Replayed")).contains("true");
        assertThat(Json.parse(again.body())).isEqualTo(Json.parse(first.body()));
    }

    @Test
    void anImportThatIsNoneIsUnknown() {
        var plan = imported();
        for (var number : new String[] {"0", "2", "x", "99999999999"}) {
            api.post(MANAGER, plan.address() + "/imports/" + number + "/retract", Json.object("reason", "Wrong"))
                    .problem(404);
        }
        api.post(MANAGER, plan.address() + "/imports/1/retract", "{}").blames("/reason");
    }

    private PlanDriver imported() {
        var plan = new PlanDriver(api, PlanDriver.newId());
        upload(plan, FIRST).toNewPlan().send().is(200);
        return plan;
    }

    private static Upload upload(PlanDriver plan, String document) {
        return Upload.of(plan.api(), plan.id(), "plan.txt", document);
    }

    private Answer retract(PlanDriver plan, int number) {
        return api.post(
                        MANAGER,
                        plan.address() + "/imports/" + number + "/retract",
                        Json.object("reason", "The wrong document"))
                .is(200);
    }

    /** The moment at which the last import had been recorded. */
    private static String knownNow(PlanDriver plan) {
        return (String) plan.get("/imports").list("/imports").getLast().get("recordedAt");
    }
}
