package io.asat.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who speaks to a running AsAt. */
record Caller(URI url) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    /** An answer, and how long it was waited for. */
    record Answer(int status, String body, Optional<String> retryAfter, Optional<String> position, Duration took) {
        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    Answer post(String account, String path, String body, String... headers) {
        HttpRequest.Builder request = request(account, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Answer get(String account, String path) {
        return send(request(account, path));
    }

    /** Whether somebody answers, and well. */
    boolean answers(String account, String path) {
        try {
            return get(account, path).status() == 200;
        } catch (UncheckedIOException nobody) {
            return false;
        }
    }

    private HttpRequest.Builder request(String account, String path) {
        return HttpRequest.newBuilder(url.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", Writer.basic(account));
    }

    /** @throws UncheckedIOException if it is not answered */
    static Answer send(HttpRequest.Builder request) {
        long began = System.nanoTime();
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Retry-After"),
                    response.headers().firstValue("AsAt-Position"),
                    Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
