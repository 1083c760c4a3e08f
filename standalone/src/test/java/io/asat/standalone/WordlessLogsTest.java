package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.asat.platform.postgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** No line of the log has a plan's words, whatever goes wrong with them. */
@ExtendWith(OutputCaptureExtension.class)
class WordlessLogsTest {
    private static final String WORDS = "Featherstonehaugh";
    private static final String PLAN = "/api/plans/quiet";

    @TempDir
    Path dataDirectory;

    @ParameterizedTest
    @ValueSource(strings = {"logging.level.plain=info", "logging.structured.format.console=ecs"})
    void noLineRepeatsWhatWasRecordedOrRefused(String format, CapturedOutput output) throws SQLException {
        try (ConfigurableApplicationContext asAt = start(format)) {
            Caller caller = AsAtHere.caller(asAt);
            record(caller);
            refuse(caller);
            importDocuments(caller);
            poison(asAt.getBean(EmbeddedPostgres.class));
            assertThat(caller.post("admin", "/api/admin/projections/timeline/rebuild", "")
                            .status())
                    .isEqualTo(202);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(output).contains("cannot take event"));
        }
        assertThat(output).contains("Exception").doesNotContain(WORDS);
    }

    private ConfigurableApplicationContext start(String format) {
        return AsAtHere.start(dataDirectory, format);
    }

    private static void record(Caller caller) {
        assertThat(caller.post("manager", "/api/plans", """
                        {"planId": "quiet", "organisation": "@", "title": "@",
                         "periodStart": "2020-01-01", "periodEnd": "2026-12-31"}""".replace("@", WORDS)).status())
                .isEqualTo(201);
        assertThat(caller.post("manager", PLAN + "/actions", """
                        {"reference": "1", "requirement": "@", "owner": "@", "gap": "@", "rag": "AMBER",
                         "asAt": "2020-12-01"}""".replace("@", WORDS))
                        .status())
                .isEqualTo(201);
        Caller.Answer recorded = send(caller, "record-progress", "{\"narrative\": \"@\", \"asAt\": \"2020-12-02\"}");
        assertThat(recorded.status()).isEqualTo(200);
        assertThat(caller.get(
                                "viewer",
                                PLAN + "?position=" + recorded.position().orElseThrow())
                        .status())
                .as("it is visible, for what is asked next")
                .isEqualTo(200);
    }

    private static void refuse(Caller caller) {
        assertThat(command(caller, "change-rag", "{\"rag\": \"@\"}")).isEqualTo(400);
        assertThat(command(caller, "change-rag", "{\"rag\": \"RED\", \"asAt\": \"@\"}"))
                .isEqualTo(400);
        assertThat(command(caller, "record-progress", "{\"narrative\": \"@\", \"@\": 1}"))
                .isEqualTo(400);
        assertThat(command(caller, "record-progress", "{\"narrative\": \"@")).isEqualTo(400);
        assertThat(command(caller, "retract-entry", "{\"sequence\": \"@\", \"reason\": \"@\"}"))
                .isEqualTo(400);
        assertThat(command(caller, "reopen", "{\"reason\": \"@\"}")).isEqualTo(409);
        assertThat(caller.get("viewer", PLAN + "/actions?rag=" + WORDS).status())
                .isEqualTo(400);
        assertThat(caller.get("viewer", PLAN + "/actions?q=" + WORDS).status()).isEqualTo(200);
    }

    private static int command(Caller caller, String command, String body) {
        return send(caller, command, body).status();
    }

    private static Caller.Answer send(Caller caller, String command, String body) {
        return caller.post("manager", PLAN + "/actions/1/" + command, body.replace("@", WORDS));
    }

    private static void importDocuments(Caller caller) {
        assertThat(SamplePlan.upload(caller, "quiet", WORDS + "\t" + WORDS).status())
                .isEqualTo(400);
        String table = "Ref\tAction\tOwner\tTarget date\tRAG\tProgress (@ 4.12.20)\n5\t@ @\t@\t@\t@\t@\n";
        assertThat(SamplePlan.upload(caller, "imported", table.replaceAll("@(?! 4)", WORDS))
                        .status())
                .isIn(200, 400);
    }

    /** Events no release of ours writes: a colour and a day that cannot be read. */
    private static void poison(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update DomainEventEntry set payload = replace(payload, 'AMBER', '"
                            + WORDS + "') where payload like '%AMBER%'"))
                    .isEqualTo(1);
        }
    }
}
