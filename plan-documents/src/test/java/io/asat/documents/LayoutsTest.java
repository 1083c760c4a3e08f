package io.asat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans as unlike one another as such documents are, each with the rows a careful reader finds in it. */
class LayoutsTest {
    @ParameterizedTest
    @MethodSource
    void readsWhatACarefulReaderDoes(String document) throws IOException {
        Path file = LayoutSamples.directory().resolve(document);

        assertThat(LayoutSamples.words(new DocumentReader().read(Files.readAllBytes(file), document)))
                .isEqualTo(LayoutSamples.expected(document));
    }

    static Stream<String> readsWhatACarefulReaderDoes() throws IOException {
        return LayoutSamples.documents();
    }
}
