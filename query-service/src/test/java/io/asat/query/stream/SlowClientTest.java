package io.asat.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.asat.query.testing.Http;
import io.asat.query.testing.QueryServiceOnMemory;
import io.asat.query.testing.RandomAction;
import io.asat.query.testing.Store;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/** One who takes nothing keeps nobody else waiting, is cut off, and goes on where it was. */
@SpringBootTest(
        classes = {QueryServiceOnMemory.class, SlowClientTest.SmallBuffers.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=query-service",
            "asat.local-password=" + Http.PASSWORD,
            "asat.stream.heartbeat=200ms",
            "asat.stream.per-account=3",
            "management.endpoint.health.group.readiness.include=readinessState,mongo"
        })
class SlowClientTest {
    private static final Duration WITHIN = Duration.ofMinutes(3);
    private static final int ACTIONS = 30;
    private static final int ENTRIES = 100;
    private static final int SMALL = 4_096;
    private static final Pattern SEQUENCE = Pattern.compile(".*\"reference\":\"([^\"]+)\".*\"sequence\":([0-9]+).*");

    private final EventStore events;
    private final int port;
    private final StreamLimits limits;

    SlowClientTest(@Autowired EventStore events, @Autowired StreamLimits limits, @LocalServerPort int port) {
        this.events = events;
        this.limits = limits;
        this.port = port;
    }

    /** So that what is on its way fills them soon. */
    static class SmallBuffers {
        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers() {
            return factory -> factory.addConnectorCustomizers(
                    connector -> connector.setProperty("socket.txBufSize", String.valueOf(SMALL)));
        }
    }

    private final class Client implements AutoCloseable {
        private final Socket socket = new Socket();
        private final BufferedReader reader;
        private final List<String> lines = new ArrayList<>();

        Client(Optional<String> since) throws IOException {
            socket.setReceiveBufferSize(SMALL);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            String credentials =
                    Base64.getEncoder().encodeToString(("viewer:" + Http.PASSWORD).getBytes(StandardCharsets.UTF_8));
            String request = "GET /api/stream HTTP/1.0\r\nHost: localhost\r\nAuthorization: Basic " + credentials
                    + "\r\n" + since.map(id -> "Last-Event-ID: " + id + "\r\n").orElse("") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout((int) WITHIN.toMillis());
            reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        /** @return whether it was cut off before that many lines had come */
        boolean read(int more) throws IOException {
            for (int i = 0; i < more; i++) {
                String line = reader.readLine();
                if (line == null) {
                    return true;
                }
                lines.add(line);
            }
            return false;
        }

        /** @return of the last event that is whole: an empty line ends it */
        String lastId() {
            return lines.subList(0, lines.lastIndexOf("")).stream()
                    .filter(line -> line.startsWith("id: "))
                    .reduce((first, second) -> second)
                    .orElseThrow()
                    .substring(4);
        }

        Set<String> told() {
            Set<String> told = new TreeSet<>();
            for (String line : lines) {
                Matcher data = SEQUENCE.matcher(line);
                if (data.matches()) {
                    told.add(data.group(1) + "#" + data.group(2));
                }
            }
            return told;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void isCutOffAndGoesOnWhereItWas() throws Exception {
        PlanId plan = new PlanId("slow");
        List<RandomAction> actions = new ArrayList<>();
        Set<String> all = new TreeSet<>();
        for (int n = 1; n <= ACTIONS; n++) {
            RandomAction action =
                    new RandomAction(new ActionId(plan, new ActionReference("2." + n)), n, 100).record(ENTRIES);
            actions.add(action);
            action.events().forEach(event -> all.add(action.action().reference() + "#" + event.sequence()));
        }
        Set<String> told = new TreeSet<>();
        String lastId;
        try (Client slow = new Client(Optional.empty())) {
            slow.read(12);
            new Store(events).plan(plan, actions);
            await("it is cut off").atMost(WITHIN).until(() -> limits.open() == 0);
            assertThat(slow.read(Integer.MAX_VALUE)).isTrue();
            told.addAll(slow.told());
            lastId = slow.lastId();
        }
        assertThat(told).hasSizeLessThan(all.size() - Listener.MOST_WAITING / 2);
        try (Client again = new Client(Optional.of(lastId))) {
            long deadline = System.nanoTime() + WITHIN.toNanos();
            while (!told.containsAll(all)) {
                assertThat(System.nanoTime())
                        .as("told %d of %d", told.size(), all.size())
                        .isLessThan(deadline);
                assertThat(again.read(100)).isFalse();
                told.addAll(again.told());
            }
        }
        assertThat(told).isEqualTo(all);
    }

    @Test
    void whoHasGoneIsNoticedAndMakesRoom() throws Exception {
        try (Client first = new Client(Optional.empty());
                Client second = new Client(Optional.empty());
                Client third = new Client(Optional.empty())) {
            for (Client client : List.of(first, second, third)) {
                client.read(12);
                assertThat(client.lines.getFirst()).contains("200");
            }
            try (Client tooMany = new Client(Optional.empty())) {
                tooMany.read(12);
                assertThat(tooMany.lines.getFirst()).contains("429");
                assertThat(tooMany.lines).anyMatch(line -> line.startsWith("Retry-After: "));
            }
        }
        await("they are noticed").atMost(WITHIN).until(() -> limits.open() == 0);
    }
}
