package io.asat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Compares the event catalogue in {@code docs/events.md} with the code. */
class EventCatalogueTest {
    private static final Path CATALOGUE = Path.of("../docs/events.md");

    @Test
    void theCatalogueHasEveryEventWithItsFieldsAndNoOther() throws IOException {
        List<String> inCatalogue = Files.readAllLines(CATALOGUE).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line ->
                        line.substring(0, line.indexOf(" | ")) + " |" + line.substring(line.lastIndexOf(" | ") + 2))
                .toList();
        assertThat(inCatalogue)
                .containsExactlyInAnyOrderElementsOf(EventNames.events().stream()
                        .map(EventCatalogueTest::row)
                        .toList());
    }

    private static String row(Class<?> event) {
        String fields = Arrays.stream(event.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
        return "| `" + event.getSimpleName() + "` | " + fields + " |";
    }
}
