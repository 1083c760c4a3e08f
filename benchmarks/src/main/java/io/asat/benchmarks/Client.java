package io.asat.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to AsAt over HTTP, a connection for each thread that asks. It shares the machine with what it measures, so that it
 * sends and waits in the asking thread: handing over to threads of its own would be measured too.
 */
final class Client {
    private static final JsonMapper JSON = new JsonMapper();

    static {
        // how many connections are kept open; by default five, and each further request would open its own
        System.setProperty("http.maxConnections", "64");
    }

    private final URI url;

    Client(URI url) {
        this.url = url;
    }

    boolean isReady() {
        try {
            HttpURLConnection connection = open("/actuator/health/readiness");
            boolean ready = connection.getResponseCode() == 200;
            read(connection);
            return ready;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** @throws IllegalStateException unless it is answered 200 or 201 */
    JsonNode post(String path, Map<String, ?> body) {
        return JSON.readTree(send(path, "application/json", JSON.writeValueAsBytes(body)));
    }

    /** @throws IllegalStateException unless it is answered 200 */
    String get(String path) {
        return get("viewer", path);
    }

    /** @throws IllegalStateException unless it is answered 200 */
    String get(String account, String path) {
        try {
            return answer(open(account, path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(parts.toString().getBytes(StandardCharsets.UTF_8));
        Files.copy(document, body);
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return JSON.readTree(send(
                "/api/plans/" + plan + "/import", "multipart/form-data; boundary=" + boundary, body.toByteArray()));
    }

    private String send(String path, String contentType, byte[] body) {
        try {
            HttpURLConnection connection = open("manager", path);
            connection.setRequestMethod("POST");
            connection.setRequestProperty("Content-Type", contentType);
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(body.length);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body);
            }
            return answer(connection);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpURLConnection open(String account, String path) throws IOException {
        byte[] credentials = (account + ":" + Server.PASSWORD).getBytes(StandardCharsets.UTF_8);
        HttpURLConnection connection = open(path);
        connection.setRequestProperty(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        return connection;
    }

    private HttpURLConnection open(String path) throws IOException {
        return (HttpURLConnection) url.resolve(path).toURL().openConnection();
    }

    private static String answer(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        String body = read(connection);
        if (status / 100 != 2) {
            throw new IllegalStateException(connection.getURL() + ": " + status + " " + body);
        }
        return body;
    }

    /** To its end, or the connection could not be used again. */
    private static String read(HttpURLConnection connection) throws IOException {
        try (InputStream body =
                connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
