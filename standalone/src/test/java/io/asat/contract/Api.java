package io.asat.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;

/** A client that reads its own writes: every read waits for the last position a command of this client answered. */
final class Api {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final Target target;
    private String position = "";

    Api(Target target) {
        this.target = target;
    }

    Target target() {
        return target;
    }

    Answer get(Role role, String address) {
        return get(role, address, "Accept", "application/json");
    }

    Answer get(Role role, String address, String... headers) {
        return send(signedIn(role, request("GET", afterOwnWrites(address)).headers(headers)));
    }

    /** @param headers names and values by turns */
    Answer post(Role role, String address, String body, String... headers) {
        var request = signedIn(role, request("POST", address, body)).header("Content-Type", "application/json");
        return command(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends what may record something, and remembers where that stands. */
    Answer command(HttpRequest.Builder request) {
        var answer = send(request);
        remember(answer);
        return answer;
    }

    HttpRequest.Builder request(String method, String address) {
        return request(method, address, "");
    }

    HttpRequest.Builder request(String method, String address, String body) {
        return request(method, address, body.getBytes(UTF_8));
    }

    HttpRequest.Builder request(String method, String address, byte[] body) {
        var commands =
                (method.equals("POST") && address.startsWith("/api/plans")) || address.startsWith("/api/imports");
        var base = commands ? target.commandBaseUrl() : target.queryBaseUrl();
        var content = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        return HttpRequest.newBuilder(URI.create(base + address))
                .timeout(Duration.ofSeconds(60))
                .method(method, content);
    }

    HttpRequest.Builder signedIn(Role role, HttpRequest.Builder request) {
        return request.header("Authorization", basic(role.account(), target.password()));
    }

    static String basic(String account, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((account + ":" + password).getBytes(UTF_8));
    }

    Answer send(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            var response = CLIENT.send(request, BodyHandlers.ofString(UTF_8));
            return new Answer(
                    request.method() + " " + request.uri(), response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private String afterOwnWrites(String address) {
        if (position.isEmpty() || !address.startsWith("/api/")) return address;
        return address + (address.contains("?") ? "&" : "?") + "position=" + encode(position);
    }

    /** A repeat's or a replay's position may be older than what this client has seen, so it is passed over. */
    private void remember(Answer answer) {
        if (answer.status() >= 300 || answer.header("Idempotency-Replayed").isPresent()) return;
        var body = Json.parse(answer.body());
        if (answer.status() == 200 && !body.path("version").equals(body.path("sequence"))) return;
        answer.header("AsAt-Position").ifPresent(latest -> position = latest);
    }
}
