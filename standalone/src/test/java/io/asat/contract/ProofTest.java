package io.asat.contract;

import static io.asat.contract.Role.AUDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.asat.proof.OfflineVerification;
import io.asat.proof.PlanHead;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an auditor gets to rely on instead of our word. */
class ProofTest extends ContractTest {
    private static final String DAY = "2020-12-04";

    @Test
    void aPlanVerifies() {
        var plan = busyPlan();
        for (String question : List.of("", "?asAt=" + DAY, "?asAt=2999-12-31", "?knownAt=" + DAY)) {
            var report = audit(plan, "/verify" + question).is(200);
            assertThat(report.at("/differences")).as(report.body()).isEqualTo(List.of());
            assertThat(report.at("/matches")).isEqualTo(true);
            assertThat(report.at("/chain/valid")).as(report.body()).isEqualTo(true);
            assertThat(report.at("/actions")).isEqualTo(2);
            assertThat(report.at("/events")).isEqualTo(3 + 2 + RequestBodies.COMMANDS.size());
            assertThat(report.at("/chain/length")).isEqualTo(report.at("/events"));
        }
    }

    @Test
    void eventsComeInOrderAndGoOnFromWhereOneStopped() {
        var plan = busyPlan();
        var all = lines(audit(plan, "/events"));
        assertThat(all).hasSize(3 + 2 + RequestBodies.COMMANDS.size());
        assertThat(all.stream().map(line -> Json.parse(line).at("/position").asLong()))
                .isSorted();
        long fourth = Json.parse(all.get(3)).at("/position").asLong();
        assertThat(lines(audit(plan, "/events?after=" + fourth))).isEqualTo(all.subList(4, all.size()));
        audit(plan, "/events?after=-1").blames("/after");
        assertThat(audit(plan, "/events").header("Content-Type").orElse("")).startsWith("application/x-ndjson");
    }

    @Test
    void eventsVerifyWithoutAServerAgainstAHeadThatWasKept() throws IOException {
        var plan = busyPlan();
        var head = audit(plan, "/head").is(200);
        assertThat(head.at("/head")).isEqualTo(audit(plan, "/verify").at("/chain/head"));
        plan.action("2").record("record-progress", "narrative", "Later", "asAt", "2020-12-20");
        var events = audit(plan, "/events").body();

        assertThat(offline(events, head.body()).faults()).isEmpty();
        assertThat(offline(events.replace("Started", "Finished"), head.body()).faults())
                .isNotEmpty();
    }

    private static OfflineVerification.Result offline(String events, String head) throws IOException {
        return OfflineVerification.against(PlanHead.read(head), new BufferedReader(new StringReader(events)));
    }

    @Test
    void aCertificateIsTheSameWhateverComesLater() {
        var plan = busyPlan();
        var first = plan.get("/certificate?asAt=" + DAY).is(200);
        assertThat(plan.get("/certificate?asAt=" + DAY).body()).isEqualTo(first.body());
        var again = "/certificate?asAt=" + DAY + "&knownAt=" + Api.encode(first.text("/knownAt"));
        assertThat(first.at("/actions")).isEqualTo(2);
        plan.action("2").record("change-rag", "rag", "GREEN", "asAt", DAY);
        plan.register("3");
        assertThat(plan.get(again).body()).isEqualTo(first.body());
        assertThat(plan.get("/certificate?asAt=" + DAY).body()).isNotEqualTo(first.body());
        assertThat(plan.get("/certificate?asAt=2020-12-05&knownAt=" + Api.encode(first.text("/knownAt")))
                        .at("/head"))
                .isEqualTo(first.at("/head"));
    }

    @Test
    void aCertificateOfAFutureInstantIsFixedToThePresent() {
        var plan = busyPlan();
        assertThat(plan.get("/certificate?asAt=" + DAY + "&knownAt=2999-01-01").body())
                .isEqualTo(plan.get("/certificate?asAt=" + DAY).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "events", "head"})
    void auditIsForAuditors(String what) {
        var plan = newPlan();
        for (Role role : List.of(Role.VIEWER, Role.OFFICER, Role.MANAGER, Role.ADMIN)) {
            api.get(role, "/api/audit/plans/" + plan.id() + "/" + what).problem(403);
        }
        api.get(AUDITOR, "/api/audit/plans/no-such/" + what).problem(404);
    }

    @Test
    void aPlanThatIsNoneHasNoCertificate() {
        api.get(Role.VIEWER, "/api/plans/no-such/certificate").problem(404);
        newPlan().get("/certificate?asAt=soon").problem(400);
    }

    /** A plan of two actions, one of which every command was given. */
    private PlanDriver busyPlan() {
        var plan = newPlan();
        plan.register("2");
        var busy = plan.register("1");
        for (var command : RequestBodies.COMMANDS) {
            busy.post(Role.MANAGER, command, Json.text(RequestBodies.valid(command)))
                    .recorded();
        }
        return plan;
    }

    private Answer audit(PlanDriver plan, String rest) {
        return api.get(AUDITOR, "/api/audit/plans/" + plan.id() + rest);
    }

    private static List<String> lines(Answer answer) {
        return Stream.of(answer.is(200).body().split("\n")).toList();
    }
}
