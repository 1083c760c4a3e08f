package io.asat.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    static List<String> expected(String document) throws IOException {
        String name = document.substring(0, document.lastIndexOf('.')) + ".expected";
        return Files.readAllLines(directory().resolve(name));
    }

    /** What is found in a document, as it is written down beside the samples. */
    static List<String> words(PlanDocument document) {
        return document.rows().stream().map(LayoutSamples::words).toList();
    }

    private static String words(PlanRow row) {
        return Stream.of(
                        row.reference(),
                        row.requirement(),
                        row.owner(),
                        row.targetDate(),
                        row.rag(),
                        row.theme(),
                        row.section())
                .map(LayoutSamples::orDash)
                .reduce((some, more) -> some + " | " + more)
                .orElseThrow();
    }

    private static String orDash(@Nullable Object value) {
        return Objects.toString(value, "-");
    }
}
