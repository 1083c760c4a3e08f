package io.asat.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;

/** A data directory whose database is filled elsewhere first: it then appears whole, or not at all. */
public final class FilledDirectory {
    private static final String HALF = "filling-";
    private static final String CLUSTER = "cluster";

    private FilledDirectory() {}

    /** What fills a database that has nothing in it. */
    @FunctionalInterface
    public interface Filling {
        /** @param half where another directory may be put, to become part of the data directory too */
        void into(EmbeddedPostgres postgres, Path half) throws IOException, SQLException;
    }

    /** Whether there is nothing in it, but what an attempt that was killed may have left; also if it is not there. */
    public static boolean isEmpty(Path dataDirectory) throws IOException {
        if (!Files.exists(dataDirectory)) {
            return true;
        }
        try (Stream<Path> children = Files.list(dataDirectory)) {
            return children.allMatch(
                    child -> String.valueOf(child.getFileName()).startsWith(HALF));
        }
    }

    /**
     * Fills a directory.
     *
     * @param beside the name of a directory that the filling may add beside the database; it appears first
     * @throws IllegalStateException if the directory is not empty
     */
    public static void make(Path dataDirectory, String beside, Filling filling) throws IOException, SQLException {
        if (!isEmpty(dataDirectory)) {
            throw new IllegalStateException(dataDirectory + " is not empty");
        }
        Path directory = Files.createDirectories(dataDirectory).toRealPath();
        FileTrees.sweep(directory, HALF, directory);
        Path half = Files.createTempDirectory(directory, HALF);
        try {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(half)) {
                filling.into(postgres, half);
            }
            if (Files.exists(half.resolve(beside))) {
                FileTrees.publish(half.resolve(beside), directory.resolve(beside));
            }
            FileTrees.publish(half.resolve(CLUSTER), directory.resolve(CLUSTER));
        } finally {
            FileTrees.delete(half);
        }
    }
}
