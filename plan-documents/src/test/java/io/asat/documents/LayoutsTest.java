package io.asat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans as unlike one another as such documents are, each with the rows a careful reader finds in it. */
class LayoutsTest {
    @ParameterizedTest
    @MethodSource
    void readsWhatACarefulReaderDoes(String document) throws IOException {
        Path file = LayoutSamples.directory().resolve(document);
        String expected = document.substring(0, document.lastIndexOf('.')) + ".expected";

        List<String> rows = new DocumentReader()
                .read(Files.readAllBytes(file), document).rows().stream()
                        .map(LayoutsTest::words)
                        .toList();

        assertThat(rows).isEqualTo(Files.readAllLines(LayoutSamples.directory().resolve(expected)));
    }

    static Stream<String> readsWhatACarefulReaderDoes() throws IOException {
        return LayoutSamples.documents();
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
                .map(LayoutsTest::orDash)
                .reduce((some, more) -> some + " | " + more)
                .orElseThrow();
    }

    private static String orDash(@Nullable Object value) {
        return Objects.toString(value, "-");
    }
}
