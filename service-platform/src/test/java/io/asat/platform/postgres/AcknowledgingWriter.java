package io.asat.platform.postgres;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The program that the tests kill: it commits row after row and then says so, until it is gone. */
final class AcknowledgingWriter {
    static final String SERVER = "server ";
    static final String COMMITTED = "committed ";
    static final String REFUSED = "refused after ms ";

    private AcknowledgingWriter() {}

    public static void main(String... arguments) throws IOException, SQLException {
        PrintStream out = System.out;
        Path directory = Path.of(arguments[0]);
        long began = System.nanoTime();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            out.println(SERVER + Postmaster.of(directory.resolve("cluster")).pid());
            Rows rows = new Rows(postgres).created();
            try (Connection connection = rows.connect()) {
                for (long number = 1; ; number++) {
                    rows.insert(connection, number);
                    out.println(COMMITTED + number);
                }
            }
        } catch (DataDirectoryInUse refusal) {
            out.println(REFUSED + (System.nanoTime() - began) / 1_000_000);
            out.println(refusal.getMessage());
        }
    }
}
