package io.asat.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
    @TempDir
    Path directory;

    @Test
    void keepsOneOlderFileWhenItHasGrownTooLarge() throws Exception {
        ServerLog log = new ServerLog(directory);
        String large = "x".repeat((int) ServerLog.LIMIT) + "\n";
        Files.writeString(directory.resolve("postgres.log"), large);
        log.trim();
        assertThat(log.size()).isZero();
        assertThat(directory.resolve("postgres.log.1")).hasContent(large);
    }

    @Test
    void tellsTheLastLinesSinceAMoment() throws Exception {
        ServerLog log = new ServerLog(directory);
        Files.writeString(directory.resolve("postgres.log"), "before\n");
        long mark = log.size();
        Files.writeString(directory.resolve("postgres.log"), "before\nFATAL:  no\n");
        assertThat(log.since(mark)).isEqualTo("FATAL:  no");
        log.trim();
        assertThat(log.since(1_000)).isEmpty();
    }
}
