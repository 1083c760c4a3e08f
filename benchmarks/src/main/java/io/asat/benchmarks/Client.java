package io.asat.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to AsAt over HTTP, a connection for each thread that asks. It shares the machine with what it measures, so that it
 * sends and waits in the asking thread, and does no more than asking takes: no cookies, no redirections, no retries.
 */
final class Client {
    private static final JsonMapper JSON = new JsonMapper();
    private static final ContentType TEXT = ContentType.TEXT_PLAIN.withCharset(StandardCharsets.UTF_8);
    private static final int MOST_CONNECTIONS = 64;

    /** Never closed: it lives as long as the process. */
    private static final CloseableHttpClient HTTP =
            HttpClients.createMinimal(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnTotal(MOST_CONNECTIONS)
                    .setMaxConnPerRoute(MOST_CONNECTIONS)
                    .build());

    private final URI url;

    Client(URI url) {
        this.url = url;
    }

    boolean isReady() {
        try {
            return HTTP.execute(new HttpGet(url.resolve("/actuator/health/readiness")), response -> {
                EntityUtils.consume(response.getEntity());
                return response.getCode() == 200;
            });
        } catch (IOException notYet) {
            return false;
        }
    }

    /** @throws IllegalStateException unless it is answered 200 or 201 */
    JsonNode post(String path, Map<String, ?> body) {
        return post(path, new ByteArrayEntity(JSON.writeValueAsBytes(body), ContentType.APPLICATION_JSON));
    }

    /** @throws IllegalStateException unless it is answered 200 */
    String get(String path) {
        return get("viewer", path);
    }

    /** @throws IllegalStateException unless it is answered 200 */
    String get(String account, String path) {
        return send(account, new HttpGet(url.resolve(path)));
    }

    /** @throws IllegalStateException unless it is answered 200 */
    JsonNode json(String path) {
        return JSON.readTree(get(path));
    }

    /** Imports a document as a new plan. */
    JsonNode importPlan(String plan, Path document, Map<String, String> fields) {
        MultipartEntityBuilder parts = MultipartEntityBuilder.create()
                .setContentType(ContentType.MULTIPART_FORM_DATA.withCharset(StandardCharsets.UTF_8));
        fields.forEach((name, value) -> parts.addTextBody(name, value, TEXT));
        parts.addBinaryBody(
                "file", document.toFile(), TEXT, document.getFileName().toString());
        return post("/api/plans/" + plan + "/import", parts.build());
    }

    private JsonNode post(String path, HttpEntity body) {
        HttpPost request = new HttpPost(url.resolve(path));
        request.setEntity(body);
        return JSON.readTree(send("manager", request));
    }

    private String send(String account, HttpUriRequestBase request) {
        byte[] credentials = (account + ":" + Server.PASSWORD).getBytes(StandardCharsets.UTF_8);
        request.setHeader(
                HttpHeaders.AUTHORIZATION, "Basic " + Base64.getEncoder().encodeToString(credentials));
        try {
            return HTTP.execute(request, response -> answer(request, response));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String answer(HttpUriRequestBase request, ClassicHttpResponse response)
            throws IOException, ParseException {
        String body = EntityUtils.toString(response.getEntity(), StandardCharsets.UTF_8);
        if (response.getCode() / 100 != 2) {
            throw new IllegalStateException(request.getPath() + ": " + response.getCode() + " " + body);
        }
        return body;
    }
}
