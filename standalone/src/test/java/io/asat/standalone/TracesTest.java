package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request's trace goes through its command and event to the projections, and out where there is an endpoint. */
class TracesTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PLAN = "/api/plans/traced";
    private static final String[] TRACED = {
        "traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01",
        "tracestate", "vendor=telltalestate",
        "baggage", "name=telltalebaggage"
    };

    @TempDir
    Path dataDirectory;

    private Collector collector;

    @BeforeEach
    void listen() throws IOException {
        collector = new Collector();
    }

    @AfterEach
    void hangUp() {
        collector.close();
    }

    private AsAtProcess exporting() {
        return AsAtProcess.start(
                dataDirectory,
                Map.of(
                        "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT", collector.endpoint(),
                        "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_SCHEDULEDELAY", "200ms",
                        "MANAGEMENT_TRACING_SAMPLING_PROBABILITY", "0"));
    }

    private static void record(Caller caller) {
        assertThat(caller.post("manager", "/api/plans", """
                        {"planId": "traced", "organisation": "Council", "title": "Traced",
                         "periodStart": "2020-01-01", "periodEnd": "2026-12-31"}""").status()).isEqualTo(201);
        assertThat(caller.post("manager", PLAN + "/actions", """
                        {"reference": "1", "requirement": "telltalerequirement", "asAt": "2020-12-01"}""", TRACED).status())
                .isEqualTo(201);
    }

    private static String events(Caller caller) {
        return caller.get("auditor", "/api/audit/plans/traced/events").body();
    }

    @Test
    void reachProjectionsAndTheCollectorWithoutAPlansWords() {
        try (AsAtProcess asAt = exporting()) {
            Caller caller = new Caller(asAt.url());
            record(caller);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(collector.all())
                            .contains("RegisterAction", "EventBus.commitEvents", "StreamingEventProcessor.process"));
            assertThat(Collector.count(collector.all(), TRACE)).isGreaterThan(5);
            assertThat(collector.all())
                    .doesNotContain(
                            "telltalerequirement", "telltalebaggage", "manager", "CreatePlan", "salt", "axon.scope");

            assertThat(events(caller)).contains("00-" + TRACE + "-").doesNotContain("telltalestate", "telltalebaggage");
            var verified =
                    caller.get("auditor", "/api/audit/plans/traced/verify").json();
            assertThat(verified.at("/matches").asBoolean())
                    .as(verified.toString())
                    .isTrue();
            assertThat(verified.at("/chain/valid").asBoolean())
                    .as(verified.toString())
                    .isTrue();
        }
    }

    @Test
    void stayWhereTheyAreWithoutAnEndpoint() {
        try (AsAtProcess asAt = AsAtProcess.start(dataDirectory, Map.of())) {
            Caller caller = new Caller(asAt.url());
            record(caller);
            assertThat(caller.post("manager", PLAN + "/actions", "{}", TRACED)
                            .json()
                            .at("/traceId")
                            .asString())
                    .isEqualTo(TRACE);
            assertThat(events(caller)).contains("ActionRegistered").doesNotContain(TRACE);
        }
    }
}
