package io.asat.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.asat.events.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What has been stored once must be read by every later build, and is written as before. */
class GoldenTest {
    private final Serializer serializer = StoredJson.serializer();

    static List<Record> examples() {
        return Examples.EVENTS;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eventsAreStoredAsEver(Record example) {
        assertThat(stored(example)).isEqualTo(golden(nameAndRevision(example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void storedEventsAreReadAsEver(Record example) {
        var type = serializer.typeForClass(example.getClass());
        var golden = new SimpleSerializedObject<>(golden(nameAndRevision(example)), String.class, type);

        Object read = serializer.deserialize(golden);
        assertThat(read).isEqualTo(example);
    }

    @Test
    void everyEventHasAnExampleOfItsKindAndARevision() {
        assertThat(Examples.EVENTS)
                .extracting(Object::getClass)
                .map(type -> (Object) type)
                .containsExactlyInAnyOrderElementsOf(EventNames.events());
        assertThat(EventNames.events()).allSatisfy(type -> assertThat(type).hasAnnotation(Revision.class));
    }

    @Test
    void metaDataAreStoredAsEver() {
        String stored = stored(MetaData.from(Examples.RECORDING.toMetaData()));

        assertThat(tree(stored)).isEqualTo(tree(golden("Recording-1")));
    }

    @Test
    void storedMetaDataAreReadAsEver() {
        var type = serializer.typeForClass(MetaData.class);
        MetaData read = serializer.deserialize(new SimpleSerializedObject<>(golden("Recording-1"), String.class, type));

        assertThat(Recording.from(read)).isEqualTo(Examples.RECORDING);
    }

    private String stored(Object value) {
        return serializer.serialize(value, String.class).getData();
    }

    /** Of metadata the order is nobody's. */
    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private String nameAndRevision(Object event) {
        var type = serializer.typeForClass(event.getClass());
        return type.getName() + "-" + type.getRevision();
    }

    private static String golden(String name) {
        try (var file = GoldenTest.class.getResourceAsStream("/golden/" + name + ".json")) {
            assertThat(file).as("golden/%s.json", name).isNotNull();
            return new String(file.readAllBytes(), UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
