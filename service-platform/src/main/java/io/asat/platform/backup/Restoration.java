package io.asat.platform.backup;

import io.asat.platform.eventstore.ProofFiles;
import io.asat.platform.postgres.EmbeddedPostgres;
import io.asat.platform.postgres.FilledDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;

/** Puts a backup into a data directory in which there is nothing yet: all of it, or none. */
public final class Restoration {
    private static final String COPY = "copy DomainEventEntry (" + BackupFormat.COLUMNS + ") from stdin";

    private Restoration() {}

    /**
     * Restores while nothing runs on the data directory.
     *
     * @return what was restored
     * @throws BackupUnusable if the file is not a whole backup of this version or an earlier one, or the directory is not
     *     empty; nothing was changed
     */
    public static Manifest into(Path dataDirectory, Path file) throws IOException, SQLException {
        if (!FilledDirectory.isEmpty(dataDirectory)) {
            throw new BackupUnusable(dataDirectory + " is not empty: a backup is restored to where nothing is yet.");
        }
        try (BackupFile backup = BackupFile.open(file)) {
            FilledDirectory.make(dataDirectory, ProofFiles.DIRECTORY, (postgres, half) -> {
                fill(postgres, backup);
                backup.writeProof(half.resolve(ProofFiles.DIRECTORY));
            });
            return backup.manifest();
        }
    }

    /** The tables as they were when the backup was taken, what it holds, and only then the tables as they are now. */
    private static void fill(EmbeddedPostgres postgres, BackupFile backup) throws IOException, SQLException {
        migrate(postgres, backup.manifest().schema());
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                InputStream events = backup.events()) {
            connection.setAutoCommit(false);
            long restored = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, events);
            if (restored != backup.manifest().events()) {
                throw new BackupUnusable(
                        "The backup was to hold " + backup.manifest().events() + " events, not " + restored + ".");
            }
            continueAfter(backup.manifest().lastPlace(), connection);
            connection.commit();
        }
        migrate(postgres, "latest");
    }

    /** Places that were given out are never given out again, so that a reader's place keeps its meaning. */
    private static void continueAfter(long lastPlace, Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select setval('domainevententry_globalindex_seq', ?)")) {
            statement.setLong(1, lastPlace);
            statement.execute();
        }
    }

    private static void migrate(EmbeddedPostgres postgres, String version) {
        Flyway flyway = Flyway.configure()
                .dataSource(postgres.jdbcUrl(), postgres.username(), postgres.password())
                .target(version)
                .load();
        boolean known = version.equals("latest")
                || Arrays.stream(flyway.info().all())
                        .anyMatch(migration ->
                                MigrationVersion.fromVersion(version).equals(migration.getVersion()));
        if (!known) {
            throw new BackupUnusable("The backup was taken by a later version of AsAt.");
        }
        flyway.migrate();
    }
}
