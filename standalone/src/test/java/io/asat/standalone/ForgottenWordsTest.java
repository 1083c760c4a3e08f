package io.asat.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Redacted words are in no row, no snapshot, no document and no file beside the database. */
class ForgottenWordsTest {
    private static final String NAME = "Featherstonehaugh";
    private static final String EVERYTHING = """
            select 'event ' || aggregateIdentifier || ' ' || sequenceNumber from DomainEventEntry
            where payload || metaData like '%@NAME@%' union all
            select 'snapshot ' || aggregateIdentifier || ' ' || sequenceNumber from SnapshotEventEntry
            where payload || coalesce(metaData, '') like '%@NAME@%'
            """.replace("@NAME@", NAME);

    @TempDir
    Path dataDirectory;

    private ConfigurableApplicationContext asAt;
    private Caller caller;

    @BeforeEach
    void start() {
        asAt = AsAtHere.start(dataDirectory, "asat.read-models.in-memory=false", "asat.events-between-snapshots=5");
        caller = AsAtHere.caller(asAt);
    }

    @AfterEach
    void stop() {
        asAt.close();
    }

    @Test
    void areNowhereAnyMore() throws Exception {
        SamplePlan.loadInto(caller, "kept");
        SamplePlan.progress(caller, "kept", "2", "Mrs " + NAME + " is ill");
        for (int entry = 1; entry <= 12; entry++) {
            send("officer", "confirm-position", "{\"asAt\": \"2020-12-%02d\"}".formatted(4 + entry));
        }
        await().untilAsserted(() -> assertThat(rows()).anyMatch(row -> row.startsWith("snapshot")));
        assertThat(rows()).filteredOn(row -> row.startsWith("event")).hasSizeGreaterThan(10);

        long sequence = sequenceOfTheWords();
        String position = send(
                        "manager", "redact-entry", "{\"sequence\": %d, \"reason\": \"A name\"}".formatted(sequence))
                .position()
                .orElseThrow();
        assertThat(caller.get("viewer", "/api/plans/kept?position=" + position).status())
                .isEqualTo(200);

        assertThat(rows()).isEmpty();
        assertThat(documents()).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(caller.get("viewer", "/api/plans/kept/actions/2?asAt=2020-12-20")
                        .body())
                .contains("[redacted: see entry ")
                .doesNotContain(NAME);

        // the next snapshot is made of what is left
        for (int entry = 1; entry <= 12; entry++) {
            send("officer", "confirm-position", "{\"asAt\": \"2020-12-%02d\"}".formatted(16 + entry));
        }
        assertThat(rows()).isEmpty();
    }

    private long sequenceOfTheWords() {
        for (var entry :
                caller.get("viewer", "/api/plans/kept/actions/2/history").json().at("/entries")) {
            if (entry.toString().contains(NAME)) {
                return entry.at("/sequence").asLong();
            }
        }
        throw new IllegalStateException("nowhere");
    }

    private Caller.Answer send(String account, String command, String body) {
        Caller.Answer answer = caller.post(account, "/api/plans/kept/actions/2/" + command, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private List<String> rows() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = asAt.getBean(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(EVERYTHING)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private List<String> documents() {
        List<String> found = new ArrayList<>();
        var database = asAt.getBean(MongoDatabaseFactory.class).getMongoDatabase();
        for (String collection : database.listCollectionNames()) {
            for (Document document : database.getCollection(collection).find()) {
                if (document.toJson().contains(NAME)) {
                    found.add(collection + " " + document.get("_id"));
                }
            }
        }
        return found;
    }

    /** But the database's own, in which PostgreSQL keeps what was overwritten until it tidies up. */
    private List<Path> files() throws Exception {
        try (Stream<Path> all = Files.walk(dataDirectory)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(dataDirectory.resolve("cluster")))
                    .filter(file -> !file.toString().contains("binaries"))
                    .filter(ForgottenWordsTest::hasTheName)
                    .toList();
        }
    }

    private static boolean hasTheName(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8).contains(NAME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
