package io.asat.contract;

import static io.asat.contract.Editions.FIRST;
import static io.asat.contract.Role.MANAGER;
import static io.asat.contract.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An import whose caller does not wait for it. */
class ImportProgressTest extends ContractTest {
    private static final String ASYNC = "respond-async";

    @Test
    void anImportMayGoOnWhileItsCallerIsAnswered() {
        var upload = upload(FIRST).toNewPlan();
        var accepted = upload.send("Prefer", ASYNC).is(202);

        assertThat(accepted.header("Preference-Applied")).contains(ASYNC);
        assertThat(accepted.header("Location"))
                .hasValueSatisfying(at -> assertThat(at).startsWith("/api/imports/"));
        var ended = ended(accepted.header("Location").orElseThrow());
        assertThat(ended.at("/state")).isEqualTo("DONE");
        assertThat(ended.at("/percent")).isEqualTo(100);
        assertThat(ended.at("/report/planId")).isEqualTo(upload.planId());
        assertThat(ended.at("/report/events")).isEqualTo(3);
        assertThat(ended.header("AsAt-Position")).isPresent();
    }

    @Test
    void aRefusedImportSaysWhy() {
        var accepted = upload("Dear all,\nplease find it attached.\n")
                .toNewPlan()
                .send("Prefer", ASYNC)
                .is(202);

        var ended = ended(accepted.header("Location").orElseThrow());

        assertThat(ended.at("/state")).isEqualTo("REFUSED");
        assertThat(ended.at("/problem/status")).isEqualTo(400);
        assertThat(ended.text("/problem/detail")).contains("ooked for");
        assertThat(ended.at("/report")).isNull();
    }

    @Test
    void aBadFormIsRefusedAtOnce() {
        upload(FIRST)
                .toNewPlan()
                .with("columns", "boss:1")
                .send("Prefer", ASYNC)
                .blames("/columns");
    }

    @Test
    void nobodyElseSeesIt() {
        var accepted = upload(FIRST).toNewPlan().send("Prefer", ASYNC).is(202);
        var address = accepted.header("Location").orElseThrow();

        api.get(OFFICER, address).problem(404);
        ended(address);
    }

    @Test
    void anUnknownOneIsSaidToBeForgotten() {
        api.get(MANAGER, "/api/imports/none-such").problem(404).saying("restart");
    }

    private Answer ended(String address) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> api.get(MANAGER, address).is(200),
                        answer -> !answer.text("/state").equals("RUNNING"));
    }

    private Upload upload(String document) {
        return upload(new PlanDriver(api, PlanDriver.newId()), document);
    }

    private Upload upload(PlanDriver plan, String document) {
        return Upload.of(api, plan.id(), "plan.txt", document);
    }
}
