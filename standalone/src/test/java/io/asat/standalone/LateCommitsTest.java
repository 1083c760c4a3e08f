package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Events whose places in the global order are taken early and which are committed late, or never, on a real PostgreSQL: no
 * projection goes past one for good.
 */
class LateCommitsTest {
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(20);

    /** As another node appends: a further event, like the action's last. */
    private static final String APPEND = """
            insert into DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier, metaData, payload,
                payloadRevision, payloadType, timeStamp)
            select aggregateIdentifier, sequenceNumber + 1, type, ?, metaData, payload, payloadRevision, payloadType, ?
            from DomainEventEntry where aggregateIdentifier = ? order by sequenceNumber desc limit 1""";

    @TempDir
    static Path dataDirectory;

    private static ConfigurableApplicationContext asAt;
    private static DataSource dataSource;
    private static Caller caller;
    private static int plans;

    private final String plan = "late-" + plans++;

    @BeforeAll
    static void start() {
        asAt = AsAtHere.start(dataDirectory);
        dataSource = asAt.getBean(DataSource.class);
        caller = AsAtHere.caller(asAt);
    }

    @AfterAll
    static void stop() {
        asAt.close();
    }

    /** Actions 1 to 5 are written to late, action 0 all the time. */
    @BeforeEach
    void createPlan() {
        assertThat(caller.post("manager", "/api/plans", """
                {"planId": "%s", "organisation": "Northmere Council", "title": "Late",
                 "periodStart": "2020-09-01", "periodEnd": "2021-08-31", "asAt": "2020-10-01"}""".formatted(plan)).status())
                .isEqualTo(201);
        for (int action = 0; action <= 5; action++) {
            assertThat(caller.post("manager", "/api/plans/" + plan + "/actions", """
                    {"reference": "%s", "requirement": "Endure", "targetDate": "1.11.20", "asAt": "2020-10-01"}""".formatted(action))
                            .status())
                    .isEqualTo(201);
            progress(action);
        }
    }

    /** @return where it was stored */
    private String progress(int action) {
        Caller.Answer answer = caller.post(
                "officer",
                "/api/plans/" + plan + "/actions/" + action + "/record-progress",
                "{\"narrative\": \"Step " + UUID.randomUUID() + "\", \"asAt\": \"2020-12-04\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.position().orElseThrow();
    }

    /** An event that has its place and is not committed yet. */
    private Connection uncommitted(int action, Instant timestamp) throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setString(1, UUID.randomUUID().toString());
            append.setString(2, timestamp.truncatedTo(ChronoUnit.MILLIS).toString());
            append.setString(3, plan + "/" + action);
            assertThat(append.executeUpdate()).isOne();
        }
        return connection;
    }

    private static Instant now() {
        return Instant.now();
    }

    /** Every projection shows what is stored at that place. */
    private void projectionsPass(String position) {
        assertThat(caller.get("viewer", "/api/plans?position=" + position).status())
                .isEqualTo(200);
    }

    private void everyProjectionShows(int action, long version) {
        String address = "/api/plans/" + plan + "/actions/" + action;
        await(address).atMost(SEEN_WITHIN).untilAsserted(() -> {
            assertThat(version(address + "?asAt=2021-01-01")).isEqualTo(version);
            assertThat(version(address + "?asAt=2021-01-01&knownAt=" + now())).isEqualTo(version);
            assertThat(caller.get("viewer", address + "/history").json().get("entries"))
                    .hasSize((int) version);
            assertThat(caller.get("viewer", "/api/overdue?size=500&asAt=2021-01-01&planId=" + plan)
                            .json()
                            .get("actions")
                            .valueStream()
                            .filter(each -> each.get("reference").asString().equals(String.valueOf(action)))
                            .map(each -> each.get("version").asLong()))
                    .containsExactly(version);
        });
    }

    private static long version(String address) {
        return caller.get("viewer", address).json().get("version").asLong();
    }

    @Test
    void anEventCommittedAfterAllProjectionsHavePassedItIsTakenInYet() throws Exception {
        try (Connection late = uncommitted(1, now())) {
            projectionsPass(progress(0));
            everyProjectionShows(1, 2);
            late.commit();
        }
        everyProjectionShows(1, 3);
    }

    @Test
    void aPlaceThatIsNeverUsedHoldsNothingUp() throws Exception {
        try (Connection never = uncommitted(1, now())) {
            projectionsPass(progress(0));
            never.rollback();
        }
        projectionsPass(progress(1));
        everyProjectionShows(1, 3);
    }

    @Test
    void aClockAnHourBehindClosesNoGap() throws Exception {
        try (Connection late = uncommitted(1, now());
                Connection behind = uncommitted(2, now().minus(1, ChronoUnit.HOURS))) {
            behind.commit();
            everyProjectionShows(2, 3);
            late.commit();
        }
        everyProjectionShows(1, 3);
    }

    @Test
    void manyEventsOfOthersCloseNoGap() throws Exception {
        try (Connection late = uncommitted(1, now())) {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement jump = connection.prepareStatement(
                            "select setval('domainevententry_globalindex_seq', nextval('domainevententry_globalindex_seq') + 12000)")) {
                jump.execute();
            }
            projectionsPass(progress(0));
            late.commit();
        }
        everyProjectionShows(1, 3);
    }

    @Test
    void whateverTheOrderOfCommitsAndOfWhatIsRolledBackNothingIsLeftOut() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 3; round++) {
            List<Connection> late = new ArrayList<>();
            for (int action = 1; action <= 5; action++) {
                late.add(uncommitted(action, now()));
                progress(0);
            }
            while (!late.isEmpty()) {
                try (Connection next = late.remove(random.nextInt(late.size()))) {
                    if (random.nextInt(4) == 0) {
                        next.rollback();
                    } else {
                        next.commit();
                    }
                    projectionsPass(progress(0));
                }
            }
        }
        await("seed " + seed)
                .atMost(SEEN_WITHIN)
                .untilAsserted(() -> assertThat(listed("/api/plans/" + plan + "/actions?asAt=2021-01-01"))
                        .isEqualTo(listed("/api/audit/plans/" + plan + "/replay?asAt=2021-01-01")));
    }

    private static Object listed(String address) {
        return caller.get("auditor", address).json().get("actions");
    }
}
