package io.asat.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KilledTest {
    private static final int ENOUGH = 100;
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path temporary;

    private Path directory = Path.of("");

    @BeforeEach
    void prepare() throws Exception {
        directory = PreparedDirectory.copiedInto(temporary).toRealPath();
    }

    @Test
    void startsAKilledServerAgainOnTheSamePort() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            Rows rows = new Rows(postgres).created();
            rows.insert(1);
            long killed = server().pid();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            await().atMost(LONG).until(() -> postgres.isAlive() && server().pid() != killed);
            rows.insert(2);
            assertThat(rows.all()).containsExactly(1L, 2L);
        }
    }

    enum Killed {
        PROGRAM,
        PROGRAM_AND_SERVER,
        PROGRAM_AND_ALL_OF_THE_SERVER
    }

    @ParameterizedTest
    @EnumSource
    void losesNoAcknowledgedRow(Killed killed) throws Exception {
        try (ChildProgram program = new ChildProgram(directory)) {
            ProcessHandle server = ProcessHandle.of(Long.parseLong(program.awaitLine(AcknowledgingWriter.SERVER)))
                    .orElseThrow();
            List<Long> committed = program.awaitCommitted(ENOUGH);
            List<ProcessHandle> children = server.descendants().toList();
            program.kill();
            if (killed != Killed.PROGRAM) {
                server.destroyForcibly();
            }
            if (killed == Killed.PROGRAM_AND_ALL_OF_THE_SERVER) {
                children.forEach(ProcessHandle::destroyForcibly);
            }
            List<Long> all = Stream.concat(committed.stream(), program.remainingCommitted().stream())
                    .toList();
            try (EmbeddedPostgres next = EmbeddedPostgres.start(directory)) {
                assertThat(new Rows(next).all()).containsAll(all);
            }
        }
    }

    @Test
    void stopsAServerLeftRunningBeforeItStartsItsOwn() throws Exception {
        Binaries binaries = Binaries.unpackedIn(directory);
        Server server =
                new Server(binaries, new Cluster(cluster()), Launcher.ofThisProcess(), new ServerLog(directory));
        Process left = server.spawn(0xA5A7);
        await().atMost(LONG).until(() -> server().ready());
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            assertThat(left.isAlive()).isFalse();
            assertThat(left.exitValue()).isZero();
            assertThat(postgres.isAlive()).isTrue();
        } finally {
            left.destroyForcibly();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo $$; exec sleep 60", "true & echo $!; exec sleep 60"})
    void isNotHinderedByAnotherProcessOrAZombieThatBearsTheNumberOfAKilledServer(String script) throws Exception {
        Process unrelated = new ProcessBuilder("sh", "-c", script).start();
        try {
            String pid = unrelated.inputReader().readLine();
            Files.writeString(
                    cluster().resolve(Postmaster.FILE),
                    "%s\n%s\n1\n5432\n\n127.0.0.1\n  1  1\nready\n".formatted(pid, cluster()));
            EmbeddedPostgres.start(directory).close();
            assertThat(unrelated.isAlive()).isTrue();
        } finally {
            unrelated.destroyForcibly();
        }
    }

    private Path cluster() {
        return directory.resolve("cluster");
    }

    private Postmaster server() throws Exception {
        return Postmaster.of(cluster());
    }
}
