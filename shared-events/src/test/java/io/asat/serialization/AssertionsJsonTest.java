package io.asat.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.values.FullyMet;
import io.asat.values.ParagraphReferences;
import io.asat.values.Rag;
import io.asat.values.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;

class AssertionsJsonTest {
    private static final long SEED = 20201204;

    private final Serializer serializer = StoredJson.serializer();

    @Test
    void writesAnAbsenceAsNullAndSilenceNotAtAll() {
        assertThat(json(Assertions.of(Attribute.RAG, null).and(Attribute.OWNER, "Ann")))
                .isEqualTo("{\"owner\":\"Ann\",\"rag\":null}");
        assertThat(json(Assertions.NONE)).isEqualTo("{}");
    }

    @Test
    void readsAnAbsenceAndSilenceBack() {
        Assertions read = read("{\"rag\":null}");

        assertThat(read).isEqualTo(Assertions.of(Attribute.RAG, null));
        assertThat(read.speakOf(Attribute.OWNER)).isFalse();
        assertThat(read("{}")).isEqualTo(Assertions.NONE);
    }

    /** Unlike a field of an event: dropping an assertion unread would change what the action says. */
    @Test
    void refusesAnAttributeItDoesNotKnow() {
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> read("{\"rag\":\"RED\",\"mood\":\"good\"}"))
                .withStackTraceContaining("mood");
    }

    @Test
    void anyAssertionsSurviveTheRoundTrip() {
        Random random = new Random(SEED);
        for (int round = 0; round < 1_000; round++) {
            Assertions assertions = randomAssertions(random);
            Assertions read = read(json(assertions));
            assertThat(read).as("seed %d, round %d", SEED, round).isEqualTo(assertions);
            assertThat(json(read)).as("seed %d, round %d", SEED, round).isEqualTo(json(assertions));
        }
    }

    private static Assertions randomAssertions(Random random) {
        Assertions assertions = Assertions.NONE;
        for (Attribute<?> attribute : Attribute.ALL) {
            assertions = switch (random.nextInt(3)) {
                case 0 -> assertions;
                case 1 -> assertions.and(attribute, null);
                default -> withValue(assertions, attribute, random);
            };
        }
        return assertions;
    }

    private static <T> Assertions withValue(Assertions assertions, Attribute<T> attribute, Random random) {
        List<?> values = switch (attribute.field()) {
            case "paragraphReferences" -> List.of(new ParagraphReferences(List.of("1.1", "\"x\"")));
            case "targetDate" ->
                List.of(
                        new TargetDate("31.12.20", TargetDateKind.FIXED, LocalDate.of(2020, 12, 31)),
                        new TargetDate("TBC", TargetDateKind.TBC, null));
            case "rag" -> List.of(Rag.values());
            case "fullyMet" -> List.of(FullyMet.values());
            case "status" -> List.of(Status.values());
            default -> List.of("plain", "\u00fc\u2013\ud83d\ude42", "two\nlines\t\"quoted\"", "null");
        };
        return assertions.and(attribute, attribute.type().cast(values.get(random.nextInt(values.size()))));
    }

    private String json(Assertions assertions) {
        return serializer.serialize(assertions, String.class).getData();
    }

    private Assertions read(String json) {
        var type = new SimpleSerializedType(Assertions.class.getName(), null);
        return serializer.deserialize(new SimpleSerializedObject<>(json, String.class, type));
    }
}
