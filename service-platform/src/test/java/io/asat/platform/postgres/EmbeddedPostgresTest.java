package io.asat.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    private static final int ALREADY_STARTED = 300;

    @TempDir
    Path temporary;

    @Test
    void keepsItsDataFromOneStartToTheNext() throws Exception {
        Path directory = PreparedDirectory.copiedInto(temporary);
        try (EmbeddedPostgres first = EmbeddedPostgres.start(directory)) {
            new Rows(first).created().insert(1);
        }
        try (EmbeddedPostgres second = EmbeddedPostgres.start(directory)) {
            assertThat(new Rows(second).all()).containsExactly(1L);
            assertThat(second.isAlive()).isTrue();
        }
    }

    @Test
    void isDurableAndSortsAlikeEverywhere() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(PreparedDirectory.copiedInto(temporary))) {
            Rows database = new Rows(postgres);
            assertThat(Stream.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums")
                            .map(setting -> shown(database, setting)))
                    .containsOnly("on");
            assertThat(database.show("server_encoding")).isEqualTo("UTF8");
            assertThat(database.value("SELECT datlocale FROM pg_database WHERE datname = current_database()"))
                    .isEqualTo("C.UTF-8");
            assertThat(database.show("log_timezone")).isEqualTo("UTC");
            assertThat(database.show("listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(database.show("unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        Path directory = PreparedDirectory.copiedInto(temporary);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), "guess"))
                    .withMessageContaining("authentication failed");
            assertThat(Files.getPosixFilePermissions(directory.resolve("cluster/asat.password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void refusesASecondStartOfTheSameDirectoryFromAnywhere() throws Exception {
        Path directory = PreparedDirectory.copiedInto(temporary);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            assertThatExceptionOfType(DataDirectoryInUse.class)
                    .isThrownBy(() -> EmbeddedPostgres.start(directory))
                    .withMessageContaining(directory.toString())
                    .withMessageContaining("this very process");
            try (ChildProgram other = new ChildProgram(directory)) {
                assertThat(Long.parseLong(other.awaitLine(AcknowledgingWriter.REFUSED)))
                        .isLessThan(ALREADY_STARTED);
                assertThat(other.awaitLine("The data directory "))
                        .startsWith(directory.toString())
                        .contains("process " + ProcessHandle.current().pid())
                        .contains("Stop that one first");
            }
            assertThat(postgres.isAlive()).isTrue();
        }
    }

    @Test
    void saysThatADirectoryCannotBeWrittenTo() throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));
        assertThatExceptionOfType(DataDirectoryUnusable.class)
                .isThrownBy(() -> EmbeddedPostgres.start(file.resolve("data")))
                .withMessageContaining(file.toString())
                .withMessageContaining("may write to");
    }

    @Test
    void tellsWhatPostgresSaidWhenItDoesNotStart() throws Exception {
        Path directory = PreparedDirectory.copiedInto(temporary);
        Files.writeString(directory.resolve("cluster/PG_VERSION"), "17\n");
        long began = System.nanoTime();
        assertThatExceptionOfType(PostgresDidNotStart.class)
                .isThrownBy(() -> EmbeddedPostgres.start(directory))
                .withMessageContaining("database files are incompatible");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void runsAsNobodyWhereRootMayNotMakeUserNamespaces() throws Exception {
        assumeTrue(Launcher.ofThisProcess() == Launcher.ROOT_IN_USER_NAMESPACE, "needs root on Linux");
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path directory = PreparedDirectory.copiedInto(temporary);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (EmbeddedPostgres asNobody = EmbeddedPostgres.start(directory, () -> Launcher.ROOT_AS_NOBODY)) {
            new Rows(asNobody).created().insert(1);
        }
        try (EmbeddedPostgres inNamespace = EmbeddedPostgres.start(directory, () -> Launcher.ROOT_IN_USER_NAMESPACE)) {
            assertThat(new Rows(inNamespace).all()).containsExactly(1L);
        }
    }

    private static String shown(Rows database, String setting) {
        try {
            return database.show(setting);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
