package io.asat.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** AsAt in a process of its own. */
final class Server implements AutoCloseable {
    static final String PASSWORD = "benchmark";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final Path dataDirectory;
    private final URI url;
    private final Duration untilReady;

    private Server(Process process, Path dataDirectory, URI url, Duration untilReady) {
        this.process = process;
        this.dataDirectory = dataDirectory;
        this.url = url;
        this.untilReady = untilReady;
    }

    /** Starts it as its users do, and waits until it is ready: the store is there and the read models have caught up. */
    static Server start(Path home, Path dataDirectory) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(home.resolve("asat").toString(), "start")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        dataDirectory.resolve("asat.out").toFile()));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        builder.environment().put("ASAT_DATA_DIR", dataDirectory.toString());
        builder.environment().put("ASAT_LOCAL_PASSWORD", PASSWORD);
        long begin = System.nanoTime();
        Process process = builder.start();
        URI url = URI.create("http://127.0.0.1:" + port);
        Client client = new Client(url);
        while (!client.isReady()) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("AsAt did not start; see " + dataDirectory.resolve("asat.out"));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return new Server(process, dataDirectory, url, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    URI url() {
        return url;
    }

    Duration untilReady() {
        return untilReady;
    }

    /** @return the address of the PostgreSQL it runs, for baselines */
    String jdbcUrl() throws IOException {
        List<String> pidFile = Files.readAllLines(dataDirectory.resolve("cluster/postmaster.pid"));
        String password =
                Files.readString(dataDirectory.resolve("cluster/asat.password")).strip();
        return "jdbc:postgresql://127.0.0.1:" + pidFile.get(3).strip() + "/asat?user=asat&password=" + password;
    }

    /** @return how many events are stored */
    long events() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from DomainEventEntry")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** @return resident memory of the process alone, in MiB */
    long residentMiB() {
        return residentMiB(process.toHandle());
    }

    /** @return resident memory of PostgreSQL's processes, shared pages counted in each, in MiB */
    long postgresResidentMiB() {
        return process.descendants().mapToLong(Server::residentMiB).sum();
    }

    private static long residentMiB(ProcessHandle handle) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + handle.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void delete(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
