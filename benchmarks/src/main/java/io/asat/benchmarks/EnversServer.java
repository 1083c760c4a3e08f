package io.asat.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** Serves what Envers knows over HTTP, with no more around it than that takes: no sign-in, no filters, no framework. */
final class EnversServer implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final EnversPlans plans;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    EnversServer(EnversPlans plans) throws IOException {
        // else each answer waits 40 ms for the acknowledgement of its headers
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.plans = plans;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    static String address(String plan, Instant knownAt) {
        return "/" + plan + "?" + URLEncoder.encode(knownAt.toString(), StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI asked = exchange.getRequestURI();
            byte[] body = JSON.writeValueAsBytes(
                    plans.actions(asked.getPath().substring(1), Instant.parse(asked.getQuery())));
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
