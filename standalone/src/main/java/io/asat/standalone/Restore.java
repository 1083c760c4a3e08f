package io.asat.standalone;

import io.asat.platform.backup.BackupUnusable;
import io.asat.platform.backup.Manifest;
import io.asat.platform.backup.Restoration;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** The program behind {@code ./asat restore FILE}: puts a backup into {@code ASAT_DATA_DIR}, which must be empty. */
public class Restore {
    private static final int REFUSED = 1;

    public static void main(String[] arguments) throws IOException, SQLException {
        Path dataDirectory = Path.of(System.getenv().getOrDefault("ASAT_DATA_DIR", "./data"));
        try {
            Manifest manifest = Restoration.into(dataDirectory, Path.of(arguments[0]));
            System.out.printf(
                    "Restored %d events as of %s into %s%n", manifest.events(), manifest.takenAt(), dataDirectory);
        } catch (BackupUnusable refusal) {
            System.err.println(refusal.getMessage());
            System.exit(REFUSED);
        }
    }
}
