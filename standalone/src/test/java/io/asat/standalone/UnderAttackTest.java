package io.asat.standalone;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process with half a gigabyte, asked for far too much; after each attack it serves as before. */
@Tag("alone")
class UnderAttackTest {
    private static final int CONNECTIONS = 10_000;
    private static final int OTHER_FILES = 1_000;
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    static Path dataDirectory;

    private static AsAtProcess asAt;
    private static Caller caller;

    @BeforeAll
    static void start() {
        asAt = AsAtProcess.start(dataDirectory, Map.of());
        caller = new Caller(asAt.url());
        SamplePlan.loadInto(caller, "kept");
    }

    @AfterAll
    static void stop() {
        asAt.close();
    }

    @AfterEach
    void servesAsBefore() {
        assertThat(SamplePlan.progress(caller, "kept", "2", "Still here at " + System.nanoTime())
                        .status())
                .isEqualTo(200);
        assertThat(caller.get("admin", "/actuator/health/readiness").status()).isEqualTo(200);
    }

    @Test
    void tenThousandConnectionsKeepNobodyElseFromBeingAnswered() throws Exception {
        assumeTrue(
                ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                        && system.getMaxFileDescriptorCount() > CONNECTIONS + OTHER_FILES,
                "This machine lets a process open too few files for 10,000 connections");
        List<SocketChannel> idle = new ArrayList<>();
        try {
            ByteBuffer begun = ByteBuffer.wrap("GET /api/plans HTTP/1.1\r\nHost: x\r\nX-Slow: ".getBytes(US_ASCII));
            for (int i = 0; i < CONNECTIONS; i++) {
                SocketChannel channel = SocketChannel.open(
                        new InetSocketAddress(asAt.url().getHost(), asAt.url().getPort()));
                idle.add(channel);
                if (i % 2 == 0) {
                    channel.write(begun.duplicate());
                }
            }
            for (int i = 0; i < 20; i++) {
                Caller.Answer answer = SamplePlan.progress(caller, "kept", "1", "Meanwhile " + i);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.took()).isLessThan(SOON);
            }
        } finally {
            for (SocketChannel channel : idle) {
                channel.close();
            }
        }
    }

    @Test
    void aCallerThatSaysNothingMoreIsLetGo() throws Exception {
        try (Socket silent = new Socket(asAt.url().getHost(), asAt.url().getPort())) {
            silent.setSoTimeout(30_000);
            silent.getOutputStream().write("POST /api/plans HTTP/1.1\r\nHost: x\r\nContent-".getBytes(US_ASCII));
            assertThat(silent.getInputStream().readAllBytes())
                    .asString(US_ASCII)
                    .doesNotContain("200");
        }
    }

    @Test
    void fiftyMegabytesOfJsonAreRefusedWhereverTheyAreSaidToEnd() {
        byte[] spaces = new byte[50 << 20];
        Arrays.fill(spaces, (byte) ' ');
        assertThat(refusedOrHungUp(BodyPublishers.ofByteArray(spaces))).isTrue();
        assertThat(refusedOrHungUp(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces))))
                .isTrue();
    }

    /** A caller that sends on after it was refused may lose the answer with the connection. */
    private static boolean refusedOrHungUp(HttpRequest.BodyPublisher body) {
        try {
            return post(body) == 413;
        } catch (UncheckedIOException hungUp) {
            return true;
        }
    }

    private static int post(HttpRequest.BodyPublisher body) {
        return Caller.send(HttpRequest.newBuilder(asAt.url().resolve("/api/plans"))
                        .timeout(Duration.ofSeconds(60))
                        .header("Authorization", Writer.basic("manager"))
                        .header("Content-Type", "application/json")
                        .POST(body))
                .status();
    }

    @Test
    void aMillionParametersAreRefused() throws IOException {
        String parameters = "a=1&".repeat(1_000_000);
        try (Socket socket = new Socket(asAt.url().getHost(), asAt.url().getPort())) {
            socket.setSoTimeout(30_000);
            String answer = "";
            try {
                socket.getOutputStream()
                        .write(("GET /api/plans?" + parameters + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(US_ASCII));
                answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            } catch (IOException hungUp) {
                return;
            }
            assertThat(answer).startsWith("HTTP/1.1 4");
        }
    }

    @Test
    void aKilledDatabaseComesBackAndNothingIsLost() throws Exception {
        List<Writer> writers = IntStream.range(0, 8)
                .mapToObj(i -> new Writer("kept/actions/busy"))
                .toList();
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
            List<? extends Future<?>> running = writers.stream()
                    .map(writer -> threads.submit(() -> writer.writeWhile(asAt.url(), () -> !enough.get())))
                    .toList();
            await("all are at work")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> writers.stream()
                            .allMatch(writer -> writer.acknowledged().size() > 3));
            postmaster().destroyForcibly();
            try {
                await("somebody is refused")
                        .atMost(Duration.ofSeconds(60))
                        .until(() -> writers.stream().anyMatch(writer -> writer.lastStatus() == 503));
            } finally {
                enough.set(true);
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        await("the database is back")
                .atMost(Duration.ofSeconds(60))
                .until(() -> writers.stream()
                        .allMatch(writer -> writer.sendLast(asAt.url()).statusCode() == 200));
        await("the read models have caught up")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> writers.forEach(writer -> Histories.holdOnce(caller, writer)));
        assertThat(writers).allSatisfy(writer -> assertThat(writer.lastStatus()).isIn(200, 503));
    }

    private static ProcessHandle postmaster() {
        return asAt.process()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("postgres"))
                .findFirst()
                .orElseThrow();
    }
}
