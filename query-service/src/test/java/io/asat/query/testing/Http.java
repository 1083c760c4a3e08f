package io.asat.query.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the service under test. */
public final class Http {
    public static final String PASSWORD = "correct horse battery staple";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final int port;

    public Http(int port) {
        this.port = port;
    }

    public record Answer(int status, JsonNode body, HttpHeaders headers) {}

    public Answer get(String account, String path) {
        return send(account, request(path));
    }

    public Answer get(String account, String path, String... headers) {
        return send(account, request(path).headers(headers));
    }

    public String text(String account, String path) {
        return exchange(account, request(path)).body();
    }

    /** @param body JSON; none if empty */
    public Answer post(String account, String path, String body) {
        return send(
                account,
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public int delete(String account, String path) {
        return exchange(account, request(path).DELETE()).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static Answer send(String account, HttpRequest.Builder builder) {
        HttpResponse<String> response = exchange(account, builder);
        return new Answer(response.statusCode(), JSON.readTree(response.body()), response.headers());
    }

    private static HttpResponse<String> exchange(String account, HttpRequest.Builder builder) {
        String credentials = account + ":" + PASSWORD;
        HttpRequest request = builder.header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
