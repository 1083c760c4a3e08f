package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.asat.contract.ChangeStream;
import io.asat.contract.ChangeStream.Event;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes are told by any node that reads, of which a client may leave one for the other. */
@ExtendWith(ServicesApart.Provider.class)
class StreamApartTest {
    private static final long SEED = Long.getLong("asat.seed", 20261127);
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(20);
    private static final int CHANGES = 40;

    private final ServicesApart.Shared shared;
    private final String plan = "stream-" + UUID.randomUUID();

    StreamApartTest(ServicesApart.Shared shared) {
        this.shared = shared;
    }

    private void createPlan(ServicesApart services) {
        assertThat(services.commands(0)
                        .post("manager", "/api/plans", """
                        {"planId": "%s", "organisation": "Northmere Council", "title": "Streamed",
                         "periodStart": "2020-09-01", "periodEnd": "2021-08-31", "asAt": "2020-10-01"}""".formatted(plan))
                        .status())
                .isEqualTo(201);
    }

    /** @return where it was stored */
    private String register(ServicesApart services, String reference) {
        Caller.Answer answer =
                services.commands(0).post("manager", "/api/plans/" + plan + "/actions", """
                {"reference": "%s", "requirement": "Endure", "asAt": "2020-10-01"}""".formatted(reference));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.position().orElseThrow();
    }

    private void progress(ServicesApart services, int node, String reference, int step) {
        Caller.Answer answer = services.commands(node)
                .post(
                        "officer",
                        "/api/plans/" + plan + "/actions/" + reference + "/record-progress",
                        "{\"narrative\": \"Step " + step + "\", \"asAt\": \"2020-12-04\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private ChangeStream open(URI node, Optional<String> since) {
        ChangeStream stream = ChangeStream.open(node, "?planId=" + plan, Writer.basic("viewer"), since);
        assertThat(stream.status()).isEqualTo(200);
        await("an id").atMost(TOLD_WITHIN).until(() -> !stream.lastId().isEmpty());
        return stream;
    }

    private static Set<String> told(List<Event> events) {
        Set<String> told = new TreeSet<>();
        events.forEach(event -> told.add(event.reference() + " " + event.sequence()));
        return told;
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "AXON_SERVER"})
    void whoHopsFromNodeToNodeLosesNothing(Way way) {
        assumeThat(way.missing()).isEmpty();
        try (ServicesApart services = ServicesApart.start(way, 1, 2)) {
            createPlan(services);
            hop(services);
        }
    }

    private void hop(ServicesApart services) {
        assertThat(services.queries()
                        .get("viewer", "/api/plans?position=" + register(services, "1"))
                        .status())
                .isEqualTo(200);
        Random random = new Random(SEED);
        List<URI> nodes = List.of(services.queries(0).url(), services.queries(1).url());
        String since;
        try (ChangeStream stream = open(nodes.getFirst(), Optional.empty())) {
            since = stream.lastId();
        }
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int i = 2; i <= CHANGES; i++) {
                progress(services, i, "1", i);
            }
        });
        String last = "1 " + CHANGES;
        List<Event> events = new ArrayList<>();
        for (int hop = 0; !told(events).contains(last); hop++) {
            int wanted = random.nextInt(6);
            try (ChangeStream stream = open(nodes.get(hop % 2), Optional.of(since))) {
                await("seed " + SEED)
                        .atMost(TOLD_WITHIN)
                        .pollInterval(Duration.ofMillis(1))
                        .until(() -> stream.events().size() >= wanted
                                || told(stream.events()).contains(last));
                stream.cutOff();
                stream.events()
                        .forEach(event -> assertThat(shownBy(nodes))
                                .as("what is told can be read, at any node")
                                .allMatch(version -> version >= event.sequence()));
                events.addAll(stream.events());
                since = stream.lastId();
            }
        }
        writing.join();
        assertThat(told(events)).as("seed " + SEED).hasSize(CHANGES - 1);
    }

    private List<Long> shownBy(List<URI> nodes) {
        return nodes.stream()
                .map(node -> new Caller(node)
                        .get("viewer", "/api/plans/" + plan + "/actions/1")
                        .json()
                        .get("version")
                        .asLong())
                .toList();
    }

    @Test
    void whatCommitsLateIsToldToThoseWhoHaveHeardLaterOnesAndToThoseWhoComeBack() throws SQLException {
        ServicesApart services = shared.on(Way.POSTGRESQL);
        createPlan(services);
        register(services, "1");
        String position = register(services, "2");
        assertThat(services.queries()
                        .get("viewer", "/api/plans?position=" + position)
                        .status())
                .isEqualTo(200);
        URI node = services.queries().url();
        try (ChangeStream before = open(node, Optional.empty());
                Connection late = uncommitted(services, "1")) {
            progress(services, 0, "2", 2);
            await("told of the later one")
                    .atMost(TOLD_WITHIN)
                    .until(() -> told(before.events()).contains("2 2"));
            try (ChangeStream between = open(node, Optional.empty())) {
                String since = between.lastId();
                assertThat(since).as("the gap is in it").matches("p[0-9]+\\..*");
                late.commit();
                for (ChangeStream stream : List.of(before, between)) {
                    await("told of the late one")
                            .atMost(TOLD_WITHIN)
                            .until(() -> told(stream.events()).contains("1 2"));
                }
                try (ChangeStream again = open(node, Optional.of(since))) {
                    await("told of the late one")
                            .atMost(TOLD_WITHIN)
                            .until(() -> told(again.events()).contains("1 2"));
                }
            }
        }
    }

    /** An event that has its place and is not committed yet. */
    private Connection uncommitted(ServicesApart services, String reference) throws SQLException {
        Connection connection = services.database();
        connection.setAutoCommit(false);
        try (PreparedStatement append = connection.prepareStatement("""
                insert into DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier, metaData, payload,
                    payloadRevision, payloadType, timeStamp)
                select aggregateIdentifier, 1, type, ?, metaData,
                    '{"action":"' || aggregateIdentifier || '","narrative":"Late","asAt":"2020-12-04"}', '1',
                    'ProgressRecorded', ?
                from DomainEventEntry where aggregateIdentifier = ? and sequenceNumber = 0""")) {
            append.setString(1, UUID.randomUUID().toString());
            append.setString(2, Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
            append.setString(3, plan + "/" + reference);
            assertThat(append.executeUpdate()).isOne();
        }
        return connection;
    }
}
