package io.asat.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Documents of many layouts, beside each what is to be found in it: reference, requirement, owner, date, RAG, theme, section. */
final class LayoutSamples {
    private LayoutSamples() {}

    static Path directory() {
        return Path.of("").toAbsolutePath().resolve("src/test/resources/io/asat/documents/layouts");
    }

    static Stream<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(directory())) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".expected"))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }
}
