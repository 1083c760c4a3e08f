package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.platform.backup.Restoration;
import io.asat.platform.postgres.EmbeddedPostgres;
import io.asat.proof.Fault;
import io.asat.proof.OfflineVerification;
import io.asat.proof.PlanHead;
import java.io.BufferedReader;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Who changes events by SQL, while AsAt runs or while it does not, is found out, and where. */
class TamperTest {
    private static final String PLAN = "kept";

    /** What is done to the events of an action of its own, by name: the statement, and the number that is blamed. */
    private static final Map<String, Deed> DEEDS = new LinkedHashMap<>();

    private record Deed(String sql, long blamed) {}

    static {
        deed(
                "payload",
                "update E set payload = replace(payload, 'Entry 4', 'Entry X') where W and sequenceNumber = 3",
                4);
        deed(
                "day",
                "update E set payload = replace(payload, '2020-12-06', '2020-12-05') where W and sequenceNumber = 5",
                6);
        deed(
                "account",
                "update E set metaData = replace(metaData, 'officer', 'manager') where W and sequenceNumber = 2",
                3);
        deed(
                "recorded",
                "update E set metaData = regexp_replace(metaData, '\"recordedAt\":\"....', '\"recordedAt\":\"2019') where W and sequenceNumber = 4",
                5);
        deed("timestamp", "update E set timeStamp = '2020-01-01T00:00:00Z' where W and sequenceNumber = 1", 2);
        deed("type", "update E set payloadType = 'GapIdentified' where W and sequenceNumber = 3", 4);
        deed("identifier", "update E set eventIdentifier = 'another' where W and sequenceNumber = 2", 3);
        deed("delete", "delete from E where W and sequenceNumber = 3", 4);
        deed("delete-last", "delete from E where W and sequenceNumber = 7", 8);
        deed("swap", """
                update E a set payload = b.payload, metaData = b.metaData from E b
                where a.aggregateIdentifier = '$' and b.aggregateIdentifier = '$'
                    and (a.sequenceNumber, b.sequenceNumber) in ((2, 4), (4, 2))""", 3);
        deed("insert", """
                insert into E (aggregateIdentifier, sequenceNumber, type, eventIdentifier, metaData, payload,
                    payloadRevision, payloadType, timeStamp)
                select aggregateIdentifier, 8, type, 'inserted-$', metaData, payload, payloadRevision, payloadType, timeStamp
                from E where W and sequenceNumber = 7""", 9);
        deed("redact", """
                update E set payload = replace(payload, 'Entry 5', '[redacted: see entry 5]'),
                    metaData = '{"redacted/narrative":"00",' || substr(metaData, 2) where W and sequenceNumber = 4""", 5);
        deed("all", "delete from E where W", 1);
        deed("no-metadata", "update E set metaData = 'null' where W and sequenceNumber = 3", 4);
        deed("nothing-of-metadata", "update E set metaData = null where W and sequenceNumber = 3", 4);
        deed("no-type", "update E set type = null where W and sequenceNumber = 5", 6);
        deed("no-time", "update E set timeStamp = 'yesterday' where W and sequenceNumber = 1", 2);
        deed(
                "salted",
                "update E set metaData = '{\"salt/narrative\":\"AAAA\",' || substr(metaData, 2) where W and sequenceNumber = 2",
                3);
        deed(
                "twice",
                "update E set payload = '{\"narrative\":\"Else\",' || substr(payload, 2) where W and sequenceNumber = 2",
                3);
    }

    private static void deed(String name, String sql, long blamed) {
        DEEDS.put(name, new Deed(sql, blamed));
    }

    @TempDir
    Path temporary;

    private Path dataDirectory;
    private ConfigurableApplicationContext asAt;
    private Caller caller;

    @BeforeEach
    void start() {
        dataDirectory = temporary.resolve("data");
        startAsAt(dataDirectory);
        SamplePlan.loadInto(caller, PLAN);
        for (String name : DEEDS.keySet()) {
            register(name);
            for (int entry = 2; entry <= 8; entry++) {
                assertThat(caller.post(
                                        "officer",
                                        "/api/plans/" + PLAN + "/actions/" + name + "/record-progress",
                                        """
                        {"narrative": "Entry %d", "asAt": "2020-12-0%d"}""".formatted(entry, entry))
                                .status())
                        .isEqualTo(200);
            }
        }
        assertThat(faults()).isEmpty();
    }

    @AfterEach
    void stop() {
        asAt.close();
    }

    @Test
    void isFoundWhileItRuns() throws Exception {
        try (Connection connection = connection(asAt.getBean(EmbeddedPostgres.class))) {
            tamper(connection);
        }
        assertThatAllIsBlamed();
    }

    /** Also what was done while nobody looked, after a start that takes in what is there. */
    @Test
    void isFoundAfterItWasStopped() throws Exception {
        asAt.close();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(dataDirectory);
                Connection connection = connection(postgres)) {
            tamper(connection);
        }
        startAsAt(dataDirectory);
        assertThatAllIsBlamed();
    }

    @Test
    void whatNobodyTouchedHolds() throws Exception {
        String certificate = certificate("?asAt=2020-12-20");
        String knownAt = caller.get("viewer", "/api/plans/" + PLAN + "/certificate?asAt=2020-12-20")
                .json()
                .at("/knownAt")
                .asString();
        String head =
                caller.get("auditor", "/api/audit/plans/" + PLAN + "/head").body();
        Path backup = temporary.resolve("asat.backup");
        Files.write(backup, download());

        asAt.close();
        startAsAt(dataDirectory);
        assertThat(faults()).as("after a restart").isEmpty();
        SamplePlan.progress(caller, PLAN, "2", "Something new");
        assertThat(caller.post("admin", "/api/admin/projections/action-history/rebuild", "{}")
                        .status())
                .isIn(200, 202);
        assertThat(faults()).as("after a rebuild").isEmpty();
        assertThat(certificate("?asAt=2020-12-20&knownAt=" + knownAt)).isEqualTo(certificate);

        assertThat(caller.post("manager", "/api/plans/" + PLAN + "/actions/payload/redact-entry", """
                {"sequence": 4, "reason": "It named a resident"}""")
                        .status())
                .isEqualTo(200);
        assertThat(faults()).as("after a redaction").isEmpty();
        String lines =
                caller.get("auditor", "/api/audit/plans/" + PLAN + "/events").body();
        assertThat(lines.lines()
                        .filter(line -> line.contains("\"aggregate\":\"" + PLAN + "/payload\""))
                        .toList())
                .hasSize(9)
                .noneMatch(line -> line.contains("Entry 4"));
        assertThat(offline(lines, head)).as("offline, against a head of before").isEmpty();
        assertThat(offline(lines.replace("Entry 5", "Entry V"), head)).hasSize(DEEDS.size());

        asAt.close();
        Path elsewhere = temporary.resolve("elsewhere");
        Restoration.into(elsewhere, backup);
        startAsAt(elsewhere);
        assertThat(faults()).as("after a restore").isEmpty();
        assertThat(certificate("?asAt=2020-12-20&knownAt=" + knownAt)).isEqualTo(certificate);
    }

    /** What is left of a plan is verified, and what is not is located. */
    @Test
    void aPlanThatIsGoneOrCannotBeReadIsStillVerified() throws Exception {
        SamplePlan.loadInto(caller, "headless");
        SamplePlan.loadInto(caller, "gone");
        String head = caller.get("auditor", "/api/audit/plans/gone/head").body();
        Set<String> chains = new TreeSet<>(PlanHead.read(head).chains().keySet());
        assertThat(chains).hasSizeGreaterThan(2);
        try (Connection connection = connection(asAt.getBean(EmbeddedPostgres.class));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "delete from DomainEventEntry where aggregateIdentifier = 'headless' and sequenceNumber = 0");
            statement.executeUpdate("delete from DomainEventEntry where starts_with(aggregateIdentifier, 'gone')");
        }

        assertThat(faults("headless")).containsExactly("headless 1");
        assertThat(faults("gone"))
                .containsExactlyElementsOf(
                        chains.stream().map(chain -> chain + " 1").toList());
        JsonNode report = caller.get("auditor", "/api/audit/plans/gone/verify").json();
        assertThat(report.at("/matches").asBoolean()).isFalse();
        JsonNode now = caller.get("auditor", "/api/audit/plans/gone/head").json();
        assertThat(now.at("/head").asString()).isEqualTo(PlanHead.read(head).value());
        assertThat(now.at("/faults")).hasSameSizeAs(chains);
        assertThat(caller.get("auditor", "/api/audit/plans/headless/head")
                        .json()
                        .at("/faults"))
                .hasSize(1);
        assertThat(caller.get("auditor", "/api/audit/plans/gone/events").body()).isEmpty();
        assertThat(caller.get("auditor", "/api/audit/plans/none/verify").status())
                .isEqualTo(404);
    }

    /** Whatever is stored is handed out, and the program that verifies it says which event it is. */
    @Test
    void whatWasExportedAfterwardsIsBlamedWithoutAServer() throws Exception {
        String head =
                caller.get("auditor", "/api/audit/plans/" + PLAN + "/head").body();
        try (Connection connection = connection(asAt.getBean(EmbeddedPostgres.class))) {
            tamper(connection);
        }
        String lines =
                caller.get("auditor", "/api/audit/plans/" + PLAN + "/events").body();
        List<Fault> faults = OfflineVerification.against(
                        PlanHead.read(head), new BufferedReader(new StringReader(lines)))
                .faults();
        assertThat(faults).extracting(Fault::detail).noneMatch(detail -> detail.startsWith("line"));
        assertThat(faults)
                .filteredOn(fault -> fault.detail().startsWith("cannot be read"))
                .extracting(fault -> fault.aggregate() + " " + fault.sequence())
                .contains(
                        PLAN + "/no-metadata 4",
                        PLAN + "/nothing-of-metadata 4",
                        PLAN + "/no-time 2",
                        PLAN + "/salted 3",
                        PLAN + "/twice 3");
        assertThat(faults).extracting(Fault::aggregate).contains(PLAN + "/no-type");
    }

    private List<?> offline(String lines, String head) throws Exception {
        return OfflineVerification.against(PlanHead.read(head), new BufferedReader(new StringReader(lines)))
                .faults();
    }

    private String certificate(String question) {
        Caller.Answer answer = caller.get("viewer", "/api/plans/" + PLAN + "/certificate" + question);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private byte[] download() throws Exception {
        var request = HttpRequest.newBuilder(caller.url().resolve("/api/admin/backup"))
                .header("Authorization", Writer.basic("admin"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        }
    }

    private void tamper(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Deed> deed : DEEDS.entrySet()) {
                String aggregate = PLAN + "/" + deed.getKey();
                String sql = deed.getValue()
                        .sql()
                        .replace("$", aggregate)
                        .replaceAll("\\bE\\b", "DomainEventEntry")
                        .replaceAll("\\bW\\b", "aggregateIdentifier = '" + aggregate + "'");
                assertThat(statement.executeUpdate(sql)).as(deed.getKey()).isPositive();
            }
        }
    }

    private void assertThatAllIsBlamed() {
        List<String> expected = new ArrayList<>();
        DEEDS.forEach((name, deed) -> expected.add(PLAN + "/" + name + " " + deed.blamed()));
        expected.add(PLAN + "/swap 5");
        assertThat(faults()).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** @return the aggregate and the number of each event that is blamed */
    private List<String> faults() {
        return faults(PLAN);
    }

    private List<String> faults(String plan) {
        Caller.Answer answer = caller.get("auditor", "/api/audit/plans/" + plan + "/verify");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        List<String> faults = new ArrayList<>();
        for (JsonNode fault : answer.json().at("/chain/faults")) {
            faults.add(fault.at("/aggregate").asString() + " "
                    + fault.at("/sequence").asLong());
        }
        assertThat(answer.json().at("/chain/valid").asBoolean())
                .as(answer.body())
                .isEqualTo(faults.isEmpty());
        return faults;
    }

    private void register(String name) {
        assertThat(caller.post("manager", "/api/plans/" + PLAN + "/actions", """
                {"reference": "%s", "requirement": "Endure", "asAt": "2020-10-01"}""".formatted(name))
                        .status())
                .isEqualTo(201);
    }

    private static Connection connection(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
    }

    private void startAsAt(Path directory) {
        asAt = AsAtHere.start(directory);
        caller = AsAtHere.caller(asAt);
    }
}
