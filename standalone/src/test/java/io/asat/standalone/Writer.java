package io.asat.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records progress on one action, command after command, each under a key, and remembers what was acknowledged. */
final class Writer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What a command was answered. */
    record Answer(long sequence, String recordedAt) {}

    private final String action;
    private final Map<String, Answer> acknowledged = new LinkedHashMap<>();
    private final SequencedMap<String, String> narratives = new LinkedHashMap<>();

    private volatile int lastStatus;

    Writer(String action) {
        this.action = action;
    }

    /** Sends commands until one is not answered. */
    void writeUntilCutOff(URI url) {
        writeWhile(url, () -> true);
    }

    /** Sends so many commands, or as many as are answered. */
    void write(URI url, int commands) {
        AtomicInteger left = new AtomicInteger(commands);
        writeWhile(url, () -> left.getAndDecrement() > 0);
    }

    /** Sends commands as long as they are wanted and answered. */
    void writeWhile(URI url, BooleanSupplier wanted) {
        boolean answered = true;
        while (answered && wanted.getAsBoolean()) {
            String key = UUID.randomUUID().toString();
            narratives.put(key, "Progress " + key);
            Optional<HttpResponse<String>> response = send(url, key);
            response.filter(each -> each.statusCode() == 200).ifPresent(each -> acknowledged.put(key, answer(each)));
            answered = response.filter(each -> each.statusCode() == 200).isPresent();
            lastStatus = response.map(HttpResponse::statusCode).orElse(0);
        }
    }

    /**
     * Sends commands as long as they are wanted, each to one node after another until it is answered.
     *
     * @param node names one; the number of the attempt goes in
     * @throws IllegalStateException if one is refused for another reason than that something is away
     */
    void writeWherever(IntFunction<URI> node, BooleanSupplier wanted) {
        int attempts = 0;
        while (wanted.getAsBoolean()) {
            String key = UUID.randomUUID().toString();
            narratives.put(key, "Progress " + key);
            Optional<HttpResponse<String>> response = Optional.empty();
            while (response.isEmpty() && wanted.getAsBoolean()) {
                response = send(node.apply(attempts++), key).filter(each -> each.statusCode() != 503);
            }
            if (response.isPresent()) {
                if (response.get().statusCode() != 200) {
                    throw new IllegalStateException(response.get().body());
                }
                acknowledged.put(key, answer(response.get()));
            }
        }
    }

    /** Sends the last command once more. */
    HttpResponse<String> sendLast(URI url) {
        return send(url, narratives.lastEntry().getKey()).orElseThrow();
    }

    /** What the last command of a run was answered, 0 if it was not. */
    int lastStatus() {
        return lastStatus;
    }

    /** Sends the command of that key, again or for the first time; empty if the connection broke. */
    Optional<HttpResponse<String>> send(URI url, String key) {
        String body = JSON.writeValueAsString(Map.of("narrative", narratives.get(key), "asAt", "2020-12-04"));
        HttpRequest request = HttpRequest.newBuilder(url.resolve("/api/plans/" + action + "/record-progress"))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", basic("officer"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return Optional.of(HTTP.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException cutOff) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    static String basic(String account) {
        byte[] credentials = (account + ":" + AsAtProcess.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    static Answer answer(HttpResponse<String> response) {
        JsonNode json = JSON.readTree(response.body());
        return new Answer(json.get("sequence").asLong(), json.get("recordedAt").asString());
    }

    String action() {
        return action;
    }

    Map<String, Answer> acknowledged() {
        return acknowledged;
    }

    /** Every key under which a command was sent, answered or not, with what it said. */
    Map<String, String> narratives() {
        return narratives;
    }
}
