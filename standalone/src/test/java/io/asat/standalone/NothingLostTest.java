package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Sixteen writers and one who loads documents, and everything killed without a warning, at work and while it starts,
 * three times over; {@code -Dasat.kills=20} makes it twenty, {@code -Dasat.seed} chooses other moments.
 */
class NothingLostTest {
    private static final int WRITERS = 16;
    private static final int KILLS = Integer.getInteger("asat.kills", 3);
    private static final long SEED = Long.getLong("asat.seed", 20261126);
    private static final int MOST_BETWEEN_KILLS = 300;
    private static final int LONGEST_START_MILLIS = 6_000;

    /** Snapshots are taken all the time, and so when it is killed. */
    private static final Map<String, String> MANY_SNAPSHOTS = Map.of("ASAT_EVENTS_BETWEEN_SNAPSHOTS", "10");

    private final Random random = new Random(SEED);
    private final Importer importer = new Importer();

    @TempDir
    Path dataDirectory;

    @Test
    void everyAcknowledgedCommandIsThereExactlyOnceHoweverOftenAllIsKilled() throws Exception {
        // Two writers share each action, so that they also race.
        List<Writer> writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> new Writer("kill/actions/" + (i / 2 + 1)))
                .toList();
        for (int kill = 0; kill < KILLS; kill++) {
            killWhileItStarts();
            AsAtProcess asAt = AsAtProcess.start(dataDirectory, MANY_SNAPSHOTS);
            registerActions(asAt.url());
            writeUntilKilled(writers, asAt);
        }
        System.out.printf(
                "Seed %d: %d kills at work and %d while starting; %d commands and %d imports acknowledged%n",
                SEED,
                KILLS,
                KILLS,
                acknowledged(writers),
                importer.acknowledged().size());
        try (AsAtProcess asAt = AsAtProcess.launch(dataDirectory, MANY_SNAPSHOTS)) {
            showsAllOrNothingUntilItIsReady(asAt);
            Caller caller = new Caller(asAt.url());
            assertThat(importer.load(asAt.url(), importer.sent())).isTrue();
            for (Writer writer : writers) {
                retriesAnswerTheFirstAnswer(writer, asAt.url());
            }
            await("the read models have caught up")
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> {
                        readModelsEqualReplay(caller);
                        writers.forEach(writer -> Histories.holdOnce(caller, writer));
                        Histories.holdWholeImports(caller, importer);
                    });
        }
    }

    /** On an empty directory it is the database's making and the migration that are cut off. */
    private void killWhileItStarts() throws Exception {
        AsAtProcess starting = AsAtProcess.launch(dataDirectory, MANY_SNAPSHOTS);
        boolean ended = starting.process().waitFor(random.nextInt(LONGEST_START_MILLIS), TimeUnit.MILLISECONDS);
        assertThat(ended).as("it ended by itself").isFalse();
        starting.killAll();
    }

    private static void registerActions(URI url) {
        Caller caller = new Caller(url);
        assertThat(caller.post("manager", "/api/plans", """
                        {"planId": "kill", "organisation": "Northmere Council", "title": "Kill",
                         "periodStart": "2020-09-01", "periodEnd": "2021-08-31", "asAt": "2020-10-01"}""").status()).isIn(200, 201);
        for (int action = 1; action <= WRITERS / 2; action++) {
            String body = "{\"reference\": \"" + action + "\", \"requirement\": \"Endure\", \"asAt\": \"2020-10-01\"}";
            assertThat(caller.post("manager", "/api/plans/kill/actions", body).status())
                    .isIn(201, 409);
        }
    }

    private void writeUntilKilled(List<Writer> writers, AsAtProcess asAt) throws Exception {
        int enough = acknowledged(writers) + 1 + random.nextInt(MOST_BETWEEN_KILLS);
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            List<Future<?>> running = new ArrayList<>();
            running.add(threads.submit(() -> importer.loadUntilCutOff(asAt.url())));
            writers.forEach(writer -> running.add(threads.submit(() -> writer.writeUntilCutOff(asAt.url()))));
            await("enough is acknowledged").atMost(Duration.ofSeconds(60)).until(() -> acknowledged(writers) >= enough);
            asAt.killAll();
            for (Future<?> each : running) {
                each.get();
            }
        }
    }

    /** Its read models are made anew meanwhile; what they do not hold yet is there all the same. */
    private static void showsAllOrNothingUntilItIsReady(AsAtProcess asAt) {
        Set<String> shown = new HashSet<>();
        Caller caller = new Caller(asAt.url());
        await("it is ready")
                .atMost(Duration.ofMinutes(1))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    shown(caller).ifPresent(shown::add);
                    return asAt.isReady();
                });
        shown(caller).ifPresent(shown::add);
        assertThat(shown).contains("200 " + WRITERS / 2).isSubsetOf("200 " + WRITERS / 2, "503");
    }

    private static Optional<String> shown(Caller caller) {
        try {
            Caller.Answer answer = caller.get("viewer", "/api/plans/kill/actions?asAt=2020-10-01");
            return Optional.of(answer.status() == 200 ? "200 " + answer.json().get("total") : "" + answer.status());
        } catch (UncheckedIOException notYet) {
            return Optional.empty();
        }
    }

    private static int acknowledged(List<Writer> writers) {
        return writers.stream().mapToInt(writer -> writer.acknowledged().size()).sum();
    }

    private static void retriesAnswerTheFirstAnswer(Writer writer, URI url) {
        List<String> recent = new ArrayList<>(writer.narratives().keySet());
        // Two writers of an action: the last 100 of each are among the last 256 keyed commands of the action.
        for (String key : recent.subList(Math.max(0, recent.size() - 100), recent.size())) {
            HttpResponse<String> response = writer.send(url, key).orElseThrow();
            assertThat(response.statusCode()).isEqualTo(200);
            Writer.Answer first = writer.acknowledged().get(key);
            if (first != null) {
                assertThat(Writer.answer(response)).isEqualTo(first);
                assertThat(response.headers().firstValue("Idempotency-Replayed"))
                        .contains("true");
            }
        }
    }

    private static void readModelsEqualReplay(Caller caller) {
        for (String plan : List.of("kill", Importer.PLAN)) {
            for (String asAt : List.of("2020-10-01", "2020-12-03", "2020-12-04", "2021-03-01")) {
                JsonNode shown = caller.get("auditor", "/api/plans/" + plan + "/actions?size=500&asAt=" + asAt)
                        .json();
                JsonNode replayed = caller.get("auditor", "/api/audit/plans/" + plan + "/replay?asAt=" + asAt)
                        .json();
                assertThat(shown.get("actions")).as(plan + " as at " + asAt).isEqualTo(replayed.get("actions"));
            }
        }
    }
}
