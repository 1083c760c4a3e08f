package io.asat.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to AsAt over HTTP. */
final class Client {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI url;

    Client(URI url) {
        this.url = url;
    }

    boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(url.resolve("/actuator/health/readiness"))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** @throws IllegalStateException unless it is answered 200 or 201 */
    JsonNode post(String path, Map<String, ?> body) {
        return JSON.readTree(send(request("manager", path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build()));
    }

    /** @throws IllegalStateException unless it is answered 200 */
    String get(String path) {
        return get("viewer", path);
    }

    /** @throws IllegalStateException unless it is answered 200 */
    String get(String account, String path) {
        return send(request(account, path).build());
    }

    /** @throws IllegalStateException unless it is answered 200 */
    JsonNode json(String path) {
        return JSON.readTree(get(path));
    }

    /** Imports a document as a new plan. */
    JsonNode importPlan(String plan, Path document, Map<String, String> fields) throws IOException {
        String boundary = "asat-benchmark-boundary";
        StringBuilder parts = new StringBuilder();
        fields.forEach((name, value) -> parts.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n"));
        parts.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + document.getFileName() + "\"\r\nContent-Type: text/plain\r\n\r\n");
        List<byte[]> body = List.of(
                parts.toString().getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(document),
                ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return JSON.readTree(send(request("manager", "/api/plans/" + plan + "/import")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(body))
                .build()));
    }

    private HttpRequest.Builder request(String account, String path) {
        byte[] credentials = (account + ":" + Server.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(url.resolve(path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    private static String send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(request.uri() + ": " + response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
