package io.asat.platform.eventstore;

import java.nio.file.Path;

/** Where the one process keeps what proves its events, in its data directory but apart from them. */
public final class ProofFiles {
    private static final String DIRECTORY = "proof";

    private ProofFiles() {}

    static Path key(Path dataDirectory) {
        return file(dataDirectory, "key");
    }

    public static Path links(Path dataDirectory) {
        return file(dataDirectory, "links.jsonl");
    }

    private static Path file(Path dataDirectory, String name) {
        return dataDirectory.toAbsolutePath().normalize().resolve(DIRECTORY).resolve(name);
    }
}
