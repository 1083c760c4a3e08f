package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk that the events are kept on has no room left, and then has. Needs a machine on which root may mount one. */
class DiskFullTest {
    private static final int MOST_COMMANDS = 20_000;

    @TempDir
    Path temporary;

    private Path disk = Path.of("");

    @BeforeEach
    void mountASmallDisk() throws Exception {
        disk = Files.createDirectory(temporary.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", disk.toString()),
                "Only root may mount a small disk, and here it may not");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", disk.toString());
    }

    @Test
    void commandsAreRefusedAtOnceUntilThereIsRoomAgain() throws Exception {
        try (AsAtProcess asAt = AsAtProcess.start(disk, Map.of())) {
            Caller caller = new Caller(asAt.url());
            SamplePlan.loadInto(caller, "kept");
            Path filler = disk.resolve("filler");
            fill(filler);
            List<Caller.Answer> stored = new ArrayList<>();
            Caller.Answer refused = writeUntilRefused(caller, stored);

            assertThat(refused.status()).as(refused.body()).isEqualTo(503);
            assertThat(refused.retryAfter()).isPresent();
            await("readiness says so").atMost(Duration.ofSeconds(20)).until(() -> readiness(caller) == 503);
            assertThat(caller.get("viewer", "/api/plans/kept/actions?asAt=2020-12-31")
                            .status())
                    .isEqualTo(200);
            Files.delete(filler);
            await("it records again")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> readiness(caller) == 200
                            && write(caller, stored.size()).status() == 200);
            int version = SamplePlan.progress(caller, "kept", "busy", "Last")
                    .json()
                    .get("version")
                    .asInt();
            assertThat(version).isEqualTo(1 + stored.size() + 2);
        }
    }

    private static Caller.Answer writeUntilRefused(Caller caller, List<Caller.Answer> stored) {
        Caller.Answer answer = write(caller, 0);
        while (answer.status() == 200 && stored.size() < MOST_COMMANDS) {
            stored.add(answer);
            answer = write(caller, stored.size());
        }
        return answer;
    }

    private static Caller.Answer write(Caller caller, int number) {
        return SamplePlan.progress(caller, "kept", "busy", number + "-" + "x".repeat(15_000));
    }

    private static int readiness(Caller caller) {
        return caller.get("admin", "/actuator/health/readiness").status();
    }

    private static void fill(Path filler) {
        byte[] block = new byte[64 << 10];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // as it was to be
        }
    }

    private static boolean run(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(command).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
