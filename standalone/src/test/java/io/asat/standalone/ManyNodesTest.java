package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * Two nodes of each service under load, of which one at a time is killed without a warning: two in all, one of each service;
 * {@code -Dasat.kills=10} makes it ten, {@code -Dasat.seed} chooses other nodes.
 */
@ParameterizedClass
@EnumSource(names = {"POSTGRESQL", "AXON_SERVER"})
class ManyNodesTest {
    private static final int KILLS = Integer.getInteger("asat.kills", 2);
    private static final long SEED = Long.getLong("asat.seed", 20261127);
    private static final int NODES = 2;
    private static final int WRITERS = 4;
    private static final int BETWEEN_KILLS = 100;

    private static final Duration PACE = Duration.ofMillis(40);

    /** A claim lasts 10 s; then the node that is left looks for it every second. */
    private static final Duration TAKEN_OVER_WITHIN = Duration.ofSeconds(60);

    private static final Duration SHARED_WITHIN = Duration.ofMinutes(2);
    private static final Duration TOGETHER = Duration.ofMinutes(2);

    private final Way way;
    private final String plan = "nodes-" + UUID.randomUUID();
    private final AtomicBoolean wanted = new AtomicBoolean(true);
    private final Random random = new Random(SEED);

    ManyNodesTest(Way way) {
        assumeThat(way.missing()).isEmpty();
        this.way = way;
    }

    @Test
    void nothingIsLostDoubledOrStoppedHoweverManyNodesAreKilled() throws Exception {
        List<Writer> writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> new Writer(plan + "/actions/" + (i % 2 + 1)))
                .toList();
        try (ServicesApart services = ServicesApart.start(way, NODES, NODES);
                ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            registerActions(services.commands(0));
            awaitShared(services);
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Writer writer = writers.get(i);
                int first = i;
                running.add(threads.submit(() -> writer.writeWherever(
                        attempt -> services.commands(first + attempt).url(), this::wantsMore)));
            }
            Future<Duration> reads = threads.submit(() -> longestWithoutAnAnswer(services));
            try {
                for (int kill = 0; kill < KILLS; kill++) {
                    awaitMore(writers);
                    killOne(services, kill);
                }
            } finally {
                wanted.set(false);
            }
            for (Future<?> each : running) {
                each.get();
            }
            System.out.printf(
                    "%s, seed %d: %d kills, %d commands acknowledged, %d ms at most without an answer to a question%n",
                    way, SEED, KILLS, acknowledged(writers), reads.get().toMillis());
            for (int node = 0; node < NODES; node++) {
                Caller caller = services.queries(node);
                await("node " + node + " shows what is stored").atMost(TOGETHER).untilAsserted(() -> {
                    readModelsEqualReplay(caller);
                    writers.forEach(writer -> Histories.holdOnce(caller, writer));
                });
            }
        }
    }

    /** A writer writes at a person's pace: what is tried is whether anything is lost, and nodes need the machine to start. */
    private boolean wantsMore() {
        LockSupport.parkNanos(PACE.toNanos());
        return wanted.get();
    }

    private void killOne(ServicesApart services, int kill) {
        int node = random.nextInt(NODES);
        if (kill % 2 == 0) {
            services.killCommands(node);
            awaitVisible(services, services.commands(1 - node), 1 - node);
            services.startCommands(node);
        } else {
            services.killQueries(node);
            awaitVisible(services, services.commands(node), 1 - node);
            services.startQueries(node);
            awaitShared(services);
        }
    }

    /** The segments of a node that is gone are another's by then. */
    private void awaitVisible(ServicesApart services, Caller writing, int reading) {
        Caller.Answer recorded = await("a node that is left records")
                .atMost(TAKEN_OVER_WITHIN)
                .until(
                        () -> writing.post(
                                "officer",
                                "/api/plans/" + plan + "/actions/last/change-rag",
                                "{\"rag\": \"" + (random.nextBoolean() ? "RED" : "AMBER")
                                        + "\", \"asAt\": \"2020-12-04\"}"),
                        answer -> answer.status() == 200);
        String address =
                "/api/plans/" + plan + "?position=" + recorded.position().orElseThrow();
        await("a node that is left shows it")
                .atMost(TAKEN_OVER_WITHIN)
                .until(() -> services.queries(reading).get("viewer", address).status() == 200);
    }

    /** Every node that reads has some of the segments. */
    private static void awaitShared(ServicesApart services) {
        await("segments are shared").atMost(SHARED_WITHIN).untilAsserted(() -> {
            for (JsonNode projection : services.queries(0)
                    .get("admin", "/api/admin/projections")
                    .json()
                    .get("projections")) {
                Set<String> nodes = new HashSet<>();
                projection
                        .get("segments")
                        .forEach(segment -> nodes.add(segment.path("node").asString("")));
                assertThat(nodes).as(projection.toString()).hasSize(NODES).doesNotContain("");
            }
        });
    }

    /** Asks one node after the other, as a gateway does. */
    private Duration longestWithoutAnAnswer(ServicesApart services) {
        long longest = 0;
        long answered = System.nanoTime();
        for (int attempt = 0; wantsMore(); attempt++) {
            if (services.queries(attempt).answers("viewer", "/api/plans/" + plan + "/actions?asAt=2020-12-04")) {
                long now = System.nanoTime();
                longest = Math.max(longest, now - answered);
                answered = now;
            }
        }
        return Duration.ofNanos(longest);
    }

    private void registerActions(Caller caller) {
        assertThat(caller.post("manager", "/api/plans", """
                        {"planId": "%s", "organisation": "Northmere Council", "title": "Nodes",
                         "periodStart": "2020-09-01", "periodEnd": "2021-08-31", "asAt": "2020-10-01"}""".formatted(plan)).status())
                .isEqualTo(201);
        for (String action : List.of("1", "2", "last")) {
            String body = "{\"reference\": \"" + action + "\", \"requirement\": \"Endure\", \"asAt\": \"2020-10-01\"}";
            assertThat(caller.post("manager", "/api/plans/" + plan + "/actions", body)
                            .status())
                    .isEqualTo(201);
        }
    }

    private static void awaitMore(List<Writer> writers) {
        int enough = acknowledged(writers) + BETWEEN_KILLS;
        await("more is acknowledged").atMost(TOGETHER).until(() -> acknowledged(writers) >= enough);
    }

    private static int acknowledged(List<Writer> writers) {
        return writers.stream().mapToInt(writer -> writer.acknowledged().size()).sum();
    }

    private void readModelsEqualReplay(Caller caller) {
        for (String asAt : List.of("2020-10-01", "2020-12-03", "2020-12-04")) {
            JsonNode shown = caller.get("auditor", "/api/plans/" + plan + "/actions?size=500&asAt=" + asAt)
                    .json();
            JsonNode replayed = caller.get("auditor", "/api/audit/plans/" + plan + "/replay?asAt=" + asAt)
                    .json();
            assertThat(shown.get("actions")).as("as at " + asAt).isEqualTo(replayed.get("actions"));
        }
    }
}
