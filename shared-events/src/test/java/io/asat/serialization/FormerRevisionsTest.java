package io.asat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was stored under a revision that is no longer written is read as the event it was. */
class FormerRevisionsTest {
    private final Serializer serializer = StoredJson.serializer();

    /** A file under {@code golden/}: an event as it was stored. */
    record Golden(String name, String revision, String json) {
        static Golden in(Path file) {
            String[] parts = file.getFileName().toString().replace(".json", "").split("-", 2);
            try {
                return new Golden(parts[0], parts[1], Files.readString(file).strip());
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
    }

    static List<Golden> former() throws IOException, URISyntaxException {
        Serializer serializer = StoredJson.serializer();
        return all().stream()
                .filter(golden -> EventNames.event(golden.name())
                        .map(type -> serializer.typeForClass(type).getRevision())
                        .filter(revision -> !revision.equals(golden.revision()))
                        .isPresent())
                .toList();
    }

    private static List<Golden> all() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(FormerRevisionsTest.class.getResource("/golden"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Golden::in).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("former")
    void areReadAsTheEventsTheyWere(Golden golden) {
        Object today = serializer.deserialize(upcast(golden).getData());

        assertThat(Examples.EVENTS).contains((Record) today);
    }

    @ParameterizedTest
    @MethodSource("former")
    void endAsTheRevisionWrittenToday(Golden golden) {
        assertThat(upcast(golden).getType())
                .isEqualTo(
                        serializer.typeForClass(EventNames.event(golden.name()).orElseThrow()));
    }

    /** A golden file that is gone could hide a revision that nobody can read any more. */
    @Test
    void everyRevisionThereEverWasHasItsFile() throws Exception {
        List<Golden> all = all();
        for (Class<?> event : EventNames.events()) {
            int latest = Integer.parseInt(serializer.typeForClass(event).getRevision());
            for (int revision = 1; revision <= latest; revision++) {
                String number = String.valueOf(revision);
                assertThat(all)
                        .as("golden/%s-%s.json", event.getSimpleName(), number)
                        .anyMatch(golden -> golden.name().equals(event.getSimpleName())
                                && golden.revision().equals(number));
            }
        }
    }

    private IntermediateEventRepresentation upcast(Golden golden) {
        var stored = new GenericDomainEventEntry<>(
                "Action",
                "bedford-winter/2.10",
                1,
                "an-identifier",
                "2020-12-05T09:30:00.120Z",
                golden.name(),
                golden.revision(),
                golden.json(),
                "{}");
        var initial = new InitialEventRepresentation(stored, serializer);
        return Upcasters.chain().upcast(Stream.of(initial)).findFirst().orElseThrow();
    }
}
