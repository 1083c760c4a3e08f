package io.asat.benchmarks.councils;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The nodes of a running AsAt, asked in turn, as a gateway does. */
final class Nodes {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<URI> commands;
    private final List<URI> queries;
    private final String password;
    private final AtomicInteger turn = new AtomicInteger();

    private Nodes(List<URI> commands, List<URI> queries, String password) {
        this.commands = commands;
        this.queries = queries;
        this.password = password;
    }

    /**
     * @param commands the addresses of the nodes that write, with commas between
     * @param queries of those that read, empty if there are none yet
     * @param password of the local accounts
     */
    static Nodes at(String commands, String queries, String password) {
        return new Nodes(addresses(commands), addresses(queries), password);
    }

    private static List<URI> addresses(String list) {
        return Arrays.stream(list.split(","))
                .filter(address -> !address.isEmpty())
                .map(URI::create)
                .toList();
    }

    /** @return the answer, whatever it says; status 0 if nobody answered */
    Reply post(String account, String path, String contentType, String body) {
        return send(request(commands, account, path)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    Reply get(String account, String path) {
        return send(request(queries, account, path).build());
    }

    boolean areRead() {
        return !queries.isEmpty();
    }

    /** @return what each node that reads says there */
    Stream<Reply> getFromEach(String account, String path) {
        return queries.stream()
                .map(node -> send(request(List.of(node), account, path).build()));
    }

    private HttpRequest.Builder request(List<URI> nodes, String account, String path) {
        byte[] credentials = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        URI node = nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size()));
        return HttpRequest.newBuilder(node.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    private static Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            return new Reply(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("AsAt-Position").orElse(""));
        } catch (IOException nobody) {
            return new Reply(0, String.valueOf(nobody.getMessage()), "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply(0, "interrupted", "");
        }
    }

    /** @param position where what was recorded stands, empty if nothing was */
    record Reply(int status, String body, String position) {
        boolean succeeded() {
            return status / 100 == 2;
        }

        Reply orFail() {
            if (!succeeded()) {
                throw new IllegalStateException(status + " " + body);
            }
            return this;
        }
    }
}
