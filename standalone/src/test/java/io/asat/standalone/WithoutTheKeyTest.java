package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.asat.platform.postgres.EmbeddedPostgres;
import io.asat.proof.Chain;
import io.asat.proof.StoredEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who has the event store and the links, but not the key, is found by the seals, whatever they do to the links. */
@ExtendWith(OutputCaptureExtension.class)
class WithoutTheKeyTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ACTION = "kept/extra";
    private static final int LAST = 3;
    private static final String NO_SEAL = LAST + " was not recorded by this AsAt: it has no seal";

    /** In the last event, so that only one link follows from it. */
    private static final String CHANGE = """
            update DomainEventEntry set payload = replace(payload, 'Entry 3', 'Entry X'), metaData = (metaData::jsonb - 'seal')::text
            where aggregateIdentifier = 'kept/extra' and sequenceNumber = 2""";

    @TempDir
    Path temporary;

    private Path dataDirectory;
    private Path links;
    private ConfigurableApplicationContext asAt;
    private Caller caller;

    @BeforeEach
    void start() {
        dataDirectory = temporary.resolve("data");
        links = dataDirectory.resolve("proof").resolve("links.jsonl");
        startAsAt();
        SamplePlan.loadInto(caller, "kept");
        assertThat(caller.post("manager", "/api/plans/kept/actions", """
                {"reference": "extra", "requirement": "Endure", "asAt": "2020-10-01"}""").status())
                .isEqualTo(201);
        for (int entry = 2; entry <= LAST; entry++) {
            assertThat(caller.post("officer", "/api/plans/kept/actions/extra/record-progress", """
                    {"narrative": "Entry %d", "asAt": "2020-12-0%d"}""".formatted(
                                            entry, entry))
                            .status())
                    .isEqualTo(200);
        }
        assertThat(faults()).isEmpty();
    }

    @AfterEach
    void stop() {
        asAt.close();
    }

    @Test
    void isFoundThoughTheLinksAreGone(CapturedOutput log) throws Exception {
        changeWhileStopped();
        Files.delete(links);
        startAsAt();
        assertThat(faults()).containsExactly(NO_SEAL);
        assertThat(log).contains("Links are begun anew, though events are stored");
    }

    @Test
    void isFoundThoughTheLinkIsWorkedOutAnewAndSaysThatThereIsNoSeal() throws Exception {
        StoredEvent changed = changeWhileStopped();
        forge(changed, "{\"sealedAfter\":9999}");
        startAsAt();
        assertThat(faults()).containsExactly(NO_SEAL);
    }

    @Test
    void isExcusedOnlyByWhoeverConfiguresIt() throws Exception {
        StoredEvent changed = changeWhileStopped();
        withoutAnySeal();
        Files.delete(links);
        startAsAt("asat.proof.sealed-since=" + changed.timestamp().minusSeconds(3600));
        assertThat(faults()).hasSize(LAST);
        asAt.close();
        startAsAt("asat.proof.sealed-since=" + changed.timestamp().plusSeconds(1));
        assertThat(faults()).isEmpty();
    }

    @Test
    void aLostKeyIsSaidInTheLog(CapturedOutput log) throws Exception {
        assertThat(log).doesNotContain("is gone, and another is made");
        asAt.close();
        Files.delete(dataDirectory.resolve("proof").resolve("key"));
        startAsAt();
        assertThat(log).contains("is gone, and another is made");
        await().untilAsserted(() -> assertThat(log).contains("The seal of the first event stored does not hold"));
        assertThat(faults()).hasSize(LAST);
    }

    @Test
    void whatProvesTheEventsIsOnlyTheOwners() throws IOException {
        assertThat(permissions(Objects.requireNonNull(links.getParent()))).isEqualTo("rwx------");
        assertThat(permissions(links)).isEqualTo("rw-------");
        assertThat(permissions(links.resolveSibling("key"))).isEqualTo("rw-------");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    /** Each link as plain SHA-256 gives it, with all that earlier versions took for an excuse. */
    private void forge(StoredEvent changed, String excuse) throws IOException {
        List<String> lines = new ArrayList<>(List.of(excuse));
        String before = "";
        for (String line : Files.readAllLines(links)) {
            ObjectNode read = (ObjectNode) JSON.readTree(line);
            if (read.path("aggregate").asString("").equals(ACTION)) {
                if (read.path("sequence").asLong() == LAST) {
                    Chain chain = new Chain(LAST - 1, before).with(io.asat.proof.Statement.of(changed));
                    read.put("link", chain.link()).put("unsealed", true);
                }
                before = read.path("link").asString();
            }
            lines.add(read.toString());
        }
        Files.write(links, lines);
    }

    private StoredEvent changeWhileStopped() throws Exception {
        asAt.close();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(dataDirectory);
                Connection connection = connection(postgres);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(CHANGE)).isOne();
            try (ResultSet row = statement.executeQuery("select * from DomainEventEntry"
                    + " where aggregateIdentifier = 'kept/extra' and sequenceNumber = " + (LAST - 1))) {
                row.next();
                return new StoredEvent(
                        ACTION,
                        row.getString("type"),
                        LAST,
                        row.getString("eventIdentifier"),
                        row.getString("payloadType"),
                        row.getString("payloadRevision"),
                        Instant.parse(row.getString("timeStamp")),
                        row.getString("payload"),
                        row.getString("metaData"));
            }
        }
    }

    private void withoutAnySeal() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(dataDirectory);
                Connection connection = connection(postgres);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update DomainEventEntry set metaData = (metaData::jsonb - 'seal')::text");
        }
    }

    private static Connection connection(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
    }

    /** @return the number and the detail of each event of the action that is blamed */
    private List<String> faults() {
        Caller.Answer answer = caller.get("auditor", "/api/audit/plans/kept/verify");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        List<String> faults = new ArrayList<>();
        for (JsonNode fault : answer.json().at("/chain/faults")) {
            if (fault.at("/aggregate").asString().equals(ACTION)) {
                faults.add(fault.at("/sequence").asLong() + " "
                        + fault.at("/detail").asString());
            }
        }
        return faults;
    }

    private void startAsAt(String... settings) {
        asAt = AsAtHere.start(dataDirectory, settings);
        caller = AsAtHere.caller(asAt);
    }
}
