package io.asat.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a kill in the middle of a first start leaves. */
class HalfDoneTest {
    @TempDir
    Path temporary;

    @Test
    void sweepsHalfUnpackedBinariesAndAHalfMadeClusterAndStartsAfresh() throws Exception {
        file("unpacking-1/bin/postgres");
        file("initialising-1/cluster/PG_VERSION");
        file("initialising-1/asat.password");
        EmbeddedPostgres.start(temporary).close();
        assertThat(names()).noneMatch(name -> name.startsWith("unpacking") || name.startsWith("initialising"));
        assertThat(names()).contains("cluster").anyMatch(name -> name.startsWith("binaries-"));
    }

    @Test
    void deletesTheBinariesOfAnEarlierVersion() throws Exception {
        Path directory = PreparedDirectory.copiedInto(temporary);
        file("data/binaries-17/bin/postgres");
        EmbeddedPostgres.start(directory).close();
        assertThat(directory.resolve("binaries-17")).doesNotExist();
    }

    private void file(String name) throws IOException {
        Path path = temporary.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "half");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
