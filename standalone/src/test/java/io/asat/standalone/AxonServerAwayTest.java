package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.asat.standalone.FaultyLine.State;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The services apart, on an Axon Server behind a line that is cut, falls silent, and is mended. */
@Tag("light")
class AxonServerAwayTest {
    private static final String PLAN = "away-" + UUID.randomUUID();
    private static final String ACTIONS = "/api/plans/" + PLAN + "/actions";
    private static final int CALLERS = 8;

    /** A line that is dead without saying so is looked at every 10 s, and given 5 s. */
    private static final Duration REFUSED_WITHIN = Duration.ofSeconds(20);

    private static final Duration BACK_WITHIN = Duration.ofMinutes(1);

    private static FaultyLine line;
    private static ServicesApart services;

    @BeforeAll
    static void start() throws Exception {
        assumeThat(Way.AXON_SERVER.missing()).isEmpty();
        String[] address = AxonServerUnderTest.address().orElseThrow().split(":", 2);
        line = new FaultyLine(Integer.parseInt(address[1]));
        services = ServicesApart.start(
                Way.AXON_SERVER, 1, 1, Map.of("AXON_AXONSERVER_SERVERS", "localhost:" + line.port()));
        assertThat(services.commands(0)
                        .post("manager", "/api/plans", """
                        {"planId": "%s", "organisation": "Northmere Council", "title": "Away",
                         "periodStart": "2020-09-01", "periodEnd": "2021-08-31", "asAt": "2020-10-01"}""".formatted(PLAN))
                        .status())
                .isEqualTo(201);
        for (State fault : State.values()) {
            assertThat(services.commands(0)
                            .post(
                                    "manager",
                                    ACTIONS,
                                    "{\"reference\": \"" + fault
                                            + "\", \"requirement\": \"Endure\", \"asAt\": \"2020-10-01\"}")
                            .status())
                    .isEqualTo(201);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (services != null) {
            line.become(State.SOUND);
            services.close();
            line.close();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SOUND")
    void callersAreRefusedAndAllGoesOnWhenItIsBack(State fault) throws Exception {
        assertThat(record(fault, 0).status()).isEqualTo(200);
        line.become(fault);
        List<Caller.Answer> refused = IntStream.rangeClosed(1, CALLERS)
                .parallel()
                .mapToObj(number -> record(fault, number))
                .toList();
        await("it is known").atMost(REFUSED_WITHIN).until(() -> readiness() == 503);
        Caller.Answer reading = services.queries().get("viewer", ACTIONS);
        line.become(State.SOUND);

        for (Caller.Answer answer : refused) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(503);
            assertThat(answer.retryAfter()).as(answer.body()).isPresent();
            assertThat(answer.took()).isLessThan(REFUSED_WITHIN);
        }
        assertThat(reading.status()).as("what was read already is shown").isEqualTo(200);
        await("it is back").atMost(BACK_WITHIN).until(() -> readiness() == 200);
        for (int number = 0; number <= CALLERS; number++) {
            int again = number;
            await("under its key it is recorded, once")
                    .atMost(BACK_WITHIN)
                    .until(() -> record(fault, again).status() == 200);
        }
        await("it is shown")
                .atMost(BACK_WITHIN)
                .untilAsserted(() -> assertThat(narratives(fault))
                        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(0, CALLERS)
                                .mapToObj(number -> "Step " + number)
                                .toList()));
    }

    private static List<String> narratives(State fault) {
        return services.queries()
                .get("viewer", ACTIONS + "/" + fault + "/history")
                .json()
                .get("entries")
                .valueStream()
                .map(entry -> entry.at("/data/narrative"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    private static Caller.Answer record(State fault, int number) {
        return services.commands(0)
                .post(
                        "officer",
                        ACTIONS + "/" + fault + "/record-progress",
                        "{\"narrative\": \"Step " + number + "\", \"asAt\": \"2020-12-04\"}",
                        "Idempotency-Key",
                        fault + "-" + number);
    }

    private static int readiness() {
        return services.commands(0).get("admin", "/actuator/health/readiness").status();
    }
}
