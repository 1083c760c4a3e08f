package io.asat.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/** Takes a copy of all events as of one moment, in one transaction that hinders no other. */
final class Backup {
    private static final String COPY =
            "copy (select " + BackupFormat.COLUMNS + " from DomainEventEntry order by globalIndex) to stdout";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Backup() {}

    /**
     * Writes what proves the events first: so the backup has no link of an event that it has not.
     *
     * @param proof the files that do
     * @param connection of its own, without a limit to what a statement may take; left to be closed by the caller
     */
    static Manifest write(List<Path> proof, Connection connection, OutputStream target)
            throws SQLException, IOException {
        ZipOutputStream zip = new ZipOutputStream(target);
        Map<String, String> proofs = new LinkedHashMap<>();
        for (Path file : proof) {
            String name = BackupFormat.PROOF + file.getFileName();
            zip.putNextEntry(new ZipEntry(name));
            Digested copy = new Digested(zip);
            Files.copy(file, copy);
            zip.closeEntry();
            proofs.put(name, copy.sha256Hex());
        }
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        zip.putNextEntry(new ZipEntry(BackupFormat.EVENTS));
        Digested events = new Digested(zip);
        long count = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, events);
        zip.closeEntry();
        Manifest manifest = manifest(connection, count, events, proofs);
        zip.putNextEntry(new ZipEntry(BackupFormat.MANIFEST));
        zip.write(JSON.writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        connection.rollback();
        return manifest;
    }

    private static Manifest manifest(Connection connection, long count, Digested events, Map<String, String> proofs)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select now(),
                            (select version from flyway_schema_history where success order by installed_rank desc limit 1),
                            (select last_value from domainevententry_globalindex_seq)""")) {
            row.next();
            return new Manifest(
                    row.getTimestamp(1).toInstant(),
                    row.getString(2),
                    count,
                    row.getLong(3),
                    events.bytes(),
                    events.sha256Hex(),
                    proofs);
        }
    }
}
