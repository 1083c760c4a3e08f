package io.asat.platform.postgres;

import java.nio.file.Path;

/** Refusal to share a data directory: two servers over the same files would destroy them. */
public final class DataDirectoryInUse extends RuntimeException {
    DataDirectoryInUse(Path directory, String holder) {
        super("The data directory %s is in use by %s. Stop that one first, or choose another directory (ASAT_DATA_DIR)."
                .formatted(directory, holder));
    }
}
