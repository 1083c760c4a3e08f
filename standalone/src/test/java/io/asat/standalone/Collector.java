package io.asat.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes spans, as a collector of OpenTelemetry does, and keeps them as they came. */
final class Collector implements AutoCloseable {
    private final HttpServer server;
    private final List<String> received = new CopyOnWriteArrayList<>();

    Collector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    }

    /** @return all spans so far, in protocol buffers, in which texts are readable and ids are bytes */
    String all() {
        return String.join("", received);
    }

    /** @return how often the id stands in a span */
    static int count(String spans, String traceId) {
        String bytes = new String(HexFormat.of().parseHex(traceId), ISO_8859_1);
        return (spans.length() - spans.replace(bytes, "").length()) / bytes.length();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
