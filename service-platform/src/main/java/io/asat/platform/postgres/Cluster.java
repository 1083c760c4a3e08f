package io.asat.platform.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL's own directory, made by {@code initdb} in one step that either happened or did not, with its password. */
record Cluster(Path path) {
    static final String SUPERUSER = "asat";

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);
    private static final String HALF = "initialising-";
    private static final String PASSWORD = "asat.password";
    private static final int PASSWORD_BYTES = 24;

    static Cluster in(Path directory, Binaries binaries, Launcher launcher) throws IOException {
        Path path = directory.resolve("cluster");
        FileTrees.sweep(directory, HALF, path);
        if (Files.isDirectory(path)) {
            launcher.claim(path);
        } else {
            initialise(path, binaries, launcher);
        }
        return new Cluster(path);
    }

    String password() throws IOException {
        return Files.readString(path.resolve(PASSWORD), UTF_8).strip();
    }

    private static void initialise(Path path, Binaries binaries, Launcher launcher) throws IOException {
        long began = System.nanoTime();
        log.info("Initialising the event store's database in {}: once per data directory", path);
        Path half = Files.createTempDirectory(path.resolveSibling(""), HALF);
        Path data = half.resolve("cluster");
        Path password = half.resolve(PASSWORD);
        write(password);
        launcher.claim(half);
        run(launcher.command("KILL", initdb(binaries, data, password)), half);
        Files.move(password, data.resolve(PASSWORD));
        FileTrees.publish(data, path);
        FileTrees.delete(half);
        log.info(
                "Initialised the database in {} ms",
                Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    /** The builtin C.UTF-8 sorts by code point on every system and in every later version, so indexes stay valid. */
    private static List<String> initdb(Binaries binaries, Path data, Path password) {
        return List.of(
                binaries.program("initdb"),
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
    }

    private static void write(Path password) throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, HexFormat.of().formatHex(random), UTF_8);
    }

    private static void run(List<String> command, Path workingDirectory) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(workingDirectory.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process initdb = builder.start();
        initdb.getOutputStream().close();
        String said = new String(initdb.getInputStream().readAllBytes(), UTF_8);
        if (initdb.onExit().join().exitValue() != 0) {
            throw new PostgresDidNotStart("PostgreSQL's initdb failed:\n" + said.strip());
        }
    }
}
