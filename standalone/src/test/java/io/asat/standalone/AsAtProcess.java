package io.asat.standalone;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** AsAt in a process of its own, so that it can be killed. */
public final class AsAtProcess implements AutoCloseable {
    public static final String PASSWORD = "correct horse battery staple";
    private static final Duration START = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final Path log;

    private AsAtProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts it and waits until it is ready. */
    public static AsAtProcess start(Path dataDirectory, Map<String, String> environment) {
        AsAtProcess started = launch(dataDirectory, environment);
        started.awaitReady();
        return started;
    }

    /** Starts it without waiting. */
    static AsAtProcess launch(Path dataDirectory, Map<String, String> environment) {
        return launch(AsAt.class, dataDirectory, environment);
    }

    /** Starts one of the services, or both in one, without waiting. */
    static AsAtProcess launch(Class<?> program, Path dataDirectory, Map<String, String> environment) {
        List<String> prepared = Prepared.options();
        Prepared.into(dataDirectory);
        return launch(prepared, program, dataDirectory, environment);
    }

    static AsAtProcess launch(
            List<String> options, Class<?> program, Path dataDirectory, Map<String, String> environment) {
        try {
            int port = freePort();
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1", // starts with two thirds of the work; none lives long
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow"));
            command.addAll(options);
            command.add(program.getName());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(Files.createDirectories(dataDirectory)
                            .resolve("asat.out")
                            .toFile()));
            builder.environment().put("SERVER_PORT", String.valueOf(port));
            builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
            builder.environment().put("ASAT_DATA_DIR", dataDirectory.toString());
            builder.environment().put("ASAT_LOCAL_PASSWORD", PASSWORD);
            builder.environment().putAll(environment);
            return new AsAtProcess(builder.start(), port, dataDirectory.resolve("asat.out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    void awaitReady() {
        await("AsAt is ready; its log is " + log)
                .atMost(START)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !process.isAlive() || isReady());
        if (!process.isAlive()) {
            throw new IllegalStateException("AsAt ended before it was ready: " + said());
        }
    }

    void readyAndStopped() {
        awaitReady();
        stop();
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(url().resolve("/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Process process() {
        return process;
    }

    /** Kills it and every process it started, PostgreSQL's included, without a warning to any. */
    void killAll() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        await("all are gone")
                .atMost(Duration.ofSeconds(30))
                .until(() -> !process.isAlive() && all.stream().noneMatch(AsAtProcess::runs));
    }

    /** A killed process that nobody has waited for yet is a zombie, which runs no more. */
    private static boolean runs(ProcessHandle handle) {
        return handle.isAlive() && handle.info().command().isPresent();
    }

    @Override
    public void close() {
        stop();
    }

    /** Asks it to end, as Ctrl-C does, and waits until it has. */
    void stop() {
        process.destroy();
        await("AsAt has ended").atMost(Duration.ofSeconds(60)).until(() -> !process.isAlive());
    }
}
