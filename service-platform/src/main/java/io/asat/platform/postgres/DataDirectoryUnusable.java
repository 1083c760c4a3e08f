package io.asat.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;

/** Refusal of a data directory that this process cannot write to, or cannot write enough to. */
public final class DataDirectoryUnusable extends RuntimeException {
    DataDirectoryUnusable(Path directory, IOException cause) {
        super(
                ("The data directory %s cannot be used: %s. It must be a directory on a local disk that this process may"
                                + " write to, with 200 MB free; choose another one with ASAT_DATA_DIR.")
                        .formatted(directory, reason(cause)),
                cause);
    }

    /** The file system exceptions' messages are bare paths; their names carry the reason. */
    private static String reason(IOException cause) {
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
