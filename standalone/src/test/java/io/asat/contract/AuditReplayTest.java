package io.asat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditReplayTest extends ContractTest {
    private static final String ALL = "&status=OPEN&status=COMPLETE&status=WITHDRAWN&size=500";

    @Test
    void aReplaySaysWhatTheViewsSay() {
        var plan = newPlan();
        var busy = plan.register("2.10", "rag", "AMBER", "targetDate", "1.12.20");
        for (var command : RequestBodies.COMMANDS) {
            busy.post(Role.MANAGER, command, Json.text(RequestBodies.valid(command)))
                    .recorded();
        }
        plan.register("2.9").record("mark-complete", "asAt", "2020-11-20");
        for (var entry : busy.history()) {
            for (var day : new String[] {"2020-09-15", "2020-12-03", "2020-12-04", "2999-12-31"}) {
                var parameters = "?asAt=" + day + "&knownAt=" + entry.get("recordedAt");
                var replayed = plan.replay(parameters);
                var listed = plan.get("/actions" + parameters + ALL);
                assertThat(replayed.actions()).as(parameters).isEqualTo(listed.actions());
                assertThat(replayed.at("/total")).isEqualTo(listed.at("/total"));
                assertThat(replayed.at("/asAt")).isEqualTo(listed.at("/asAt"));
            }
        }
    }

    @Test
    void aReplayHasWhatIsWithdrawn() {
        var plan = newPlan();
        plan.register("1").record("withdraw", "reason", "Superseded", "asAt", "2020-12-04");
        assertThat(plan.replay("?asAt=2020-12-04").references()).containsExactly("1");
    }

    @Test
    void aReplayBeforeTheFirstActionIsEmpty() {
        var plan = newPlan();
        plan.register("1");
        assertThat(plan.replay("?asAt=2020-09-30").actions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"asAt=soon", "knownAt=soon", "asAt=31.2.21"})
    void momentsThatAreNoneAreRefused(String parameters) {
        newPlan().replay("?" + parameters).problem(400);
    }
}
