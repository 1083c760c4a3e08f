package io.asat.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** A client that is told of changes, and keeps all it was told. */
public final class ChangeStream implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final HttpResponse<InputStream> response;
    private final Thread reader;
    private volatile String lastId;

    /** @param id of the event itself */
    public record Event(String id, String kind, JsonNode data) {
        public String reference() {
            return data.path("reference").asString("");
        }

        public long sequence() {
            return data.path("sequence").asLong();
        }
    }

    private ChangeStream(HttpResponse<InputStream> response, Optional<String> since) {
        this.response = response;
        this.lastId = since.orElse("");
        this.reader = Thread.startVirtualThread(this::read);
    }

    /** @param since the last id of an earlier stream; none for what comes from now on */
    public static ChangeStream open(URI node, String parameters, String authorization, Optional<String> since) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node + "/api/stream" + parameters))
                .header("Authorization", authorization)
                .header("Accept", "text/event-stream");
        since.ifPresent(id -> request.header("Last-Event-ID", id));
        try {
            return new ChangeStream(CLIENT.send(request.build(), BodyHandlers.ofInputStream()), since);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
            String id = lastId;
            String kind = "";
            String data = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    kind = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.isEmpty()) {
                    if (!data.isEmpty()) events.add(new Event(id, kind, Json.parse(data)));
                    lastId = id;
                    kind = "";
                    data = "";
                }
            }
        } catch (IOException _) {
            // cut off: what was not whole does not count
        }
    }

    public int status() {
        return response.statusCode();
    }

    HttpResponse<InputStream> response() {
        return response;
    }

    public List<Event> events() {
        return events;
    }

    /** @return from where to go on; empty if no id has come yet */
    public String lastId() {
        return lastId;
    }

    public boolean hasEnded() {
        return !reader.isAlive();
    }

    @Override
    public void close() {
        cutOff();
    }

    /** In the middle of whatever comes. */
    public void cutOff() {
        try {
            response.body().close();
            reader.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
