package io.asat.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LocalPasswordTest {
    @TempDir
    private Path directory;

    @Test
    void isMadeOnceAndReadByItsOwnerOnly() throws IOException {
        Path data = directory.resolve("not/there/yet");
        String password = LocalPassword.in(data);

        assertThat(password).hasSizeGreaterThanOrEqualTo(32);
        assertThat(LocalPassword.in(data)).isEqualTo(password);
        assertThat(permissions(data.resolve("local-password"))).isEqualTo("rw-------");
        assertThat(data.toFile().list()).containsExactly("local-password");
    }

    @Test
    void isAnotherInAnotherDirectory() {
        assertThat(LocalPassword.in(directory.resolve("a"))).isNotEqualTo(LocalPassword.in(directory.resolve("b")));
    }

    @RepeatedTest(20)
    void isTheSameForAllWhoStartAtOnce() throws Exception {
        int starters = 8;
        CyclicBarrier barrier = new CyclicBarrier(starters);
        Callable<String> start = () -> {
            barrier.await();
            return LocalPassword.in(directory);
        };
        Set<String> passwords = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(starters)) {
            for (Future<String> started : threads.invokeAll(Collections.nCopies(starters, start))) {
                passwords.add(started.get());
            }
        }
        assertThat(passwords).hasSize(1);
    }

    @Test
    void isReusedAsItWasWrittenAndClosedToOthers() throws IOException {
        Path file = Files.writeString(directory.resolve("local-password"), "chosen by hand\r\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(LocalPassword.in(directory)).isEqualTo("chosen by hand");
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void isNeverPrintedButItsPlaceIs(CapturedOutput output) {
        String password = LocalPassword.in(directory);
        assertThat(output)
                .contains(directory.resolve("local-password").toString())
                .doesNotContain(password);
    }

    @Test
    void cannotBeNothing() throws IOException {
        Files.writeString(directory.resolve("local-password"), "\n");
        assertThatIllegalStateException()
                .isThrownBy(() -> LocalPassword.in(directory))
                .withMessageContaining("empty");
    }

    @Test
    void cannotBeKeptWhereThereIsNoDirectory() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertThatIllegalStateException()
                .isThrownBy(() -> LocalPassword.in(file))
                .withMessageContaining("cannot be kept");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
