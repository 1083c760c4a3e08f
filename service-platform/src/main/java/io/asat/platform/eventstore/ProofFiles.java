package io.asat.platform.eventstore;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the one process keeps what proves its events, in its data directory but apart from them. */
public final class ProofFiles {
    public static final String DIRECTORY = "proof";

    private ProofFiles() {}

    static Path key(Path dataDirectory) {
        return file(dataDirectory, "key");
    }

    public static Path links(Path dataDirectory) {
        return file(dataDirectory, "links.jsonl");
    }

    /** @return those there are */
    public static List<Path> all(Path dataDirectory) {
        return Stream.of(key(dataDirectory), links(dataDirectory))
                .filter(Files::exists)
                .toList();
    }

    private static Path file(Path dataDirectory, String name) {
        return dataDirectory.toAbsolutePath().normalize().resolve(DIRECTORY).resolve(name);
    }
}
