package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Eight writers, and everything killed without a warning, three times over. */
class NothingLostTest {
    private static final int WRITERS = 8;
    private static final int KILLS = 3;
    private static final int ACKNOWLEDGED_BEFORE_A_KILL = 200;
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path dataDirectory;

    @Test
    void everyAcknowledgedCommandIsThereExactlyOnceHoweverOftenAllIsKilled() throws Exception {
        // Two writers share each action, so that they also race.
        List<Writer> writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> new Writer("kill/actions/" + (i / 2 + 1)))
                .toList();
        for (int kill = 0; kill < KILLS; kill++) {
            AsAtProcess asAt = AsAtProcess.start(dataDirectory, Map.of());
            registerActions(asAt.url());
            writeUntilKilled(writers, asAt);
        }
        try (AsAtProcess asAt = AsAtProcess.start(dataDirectory, Map.of())) {
            for (Writer writer : writers) {
                retriesAnswerTheFirstAnswer(writer, asAt.url());
            }
            for (Writer writer : writers) {
                everyCommandIsThereOnce(writer, asAt.url());
            }
            await("the read models have caught up")
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> readModelsEqualReplay(asAt.url()));
        }
    }

    private static void registerActions(URI url) throws Exception {
        String plan = """
                {"planId": "kill", "organisation": "Northmere Council", "title": "Kill",
                 "periodStart": "2020-09-01", "periodEnd": "2021-08-31", "asAt": "2020-10-01"}""";
        assertThat(post(url, "/api/plans", plan)).isIn(200, 201);
        for (int action = 1; action <= WRITERS / 2; action++) {
            String body = "{\"reference\": \"" + action + "\", \"requirement\": \"Endure\", \"asAt\": \"2020-10-01\"}";
            assertThat(post(url, "/api/plans/kill/actions", body)).isIn(201, 409);
        }
    }

    private static void writeUntilKilled(List<Writer> writers, AsAtProcess asAt) throws Exception {
        int before = acknowledged(writers);
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> running = new ArrayList<>();
            writers.forEach(writer -> running.add(threads.submit(() -> writer.writeUntilCutOff(asAt.url()))));
            await("enough is acknowledged")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> acknowledged(writers) >= before + ACKNOWLEDGED_BEFORE_A_KILL);
            asAt.killAll();
            for (Future<?> each : running) {
                each.get();
            }
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

    private static void everyCommandIsThereOnce(Writer writer, URI url) throws Exception {
        JsonNode entries = get(url, "/api/plans/" + writer.action() + "/history", "officer")
                .get("entries");
        List<Long> sequences = new ArrayList<>();
        Map<String, List<Long>> byNarrative = new HashMap<>();
        for (JsonNode entry : entries) {
            sequences.add(entry.get("sequence").asLong());
            JsonNode narrative = entry.get("data").get("narrative");
            if (narrative != null) {
                byNarrative
                        .computeIfAbsent(narrative.asString(), none -> new ArrayList<>())
                        .add(entry.get("sequence").asLong());
            }
        }
        assertThat(sequences)
                .isEqualTo(IntStream.rangeClosed(1, sequences.size())
                        .mapToObj(Long::valueOf)
                        .toList());
        writer.acknowledged()
                .forEach((key, answer) -> assertThat(
                                byNarrative.get(writer.narratives().get(key)))
                        .containsExactly(answer.sequence()));
        assertThat(byNarrative.values()).allSatisfy(each -> assertThat(each).hasSize(1));
    }

    private static void readModelsEqualReplay(URI url) throws Exception {
        for (String asAt : List.of("2020-10-01", "2020-12-03", "2020-12-04", "2021-03-01")) {
            JsonNode shown = get(url, "/api/plans/kill/actions?size=500&asAt=" + asAt, "auditor");
            JsonNode replayed = get(url, "/api/audit/plans/kill/replay?asAt=" + asAt, "auditor");
            assertThat(shown.get("actions").size()).isEqualTo(WRITERS / 2);
            assertThat(shown.get("actions")).isEqualTo(replayed.get("actions"));
        }
    }

    private static int post(URI url, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(url.resolve(path))
                .header("Authorization", Writer.basic("manager"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private static JsonNode get(URI url, String path, String account) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(url.resolve(path))
                .header("Authorization", Writer.basic(account))
                .build();
        HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }
}
