package io.asat.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class CanonicalJsonTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final long SEED = 20261128;
    private static final int VALUES = 5_000;

    /** Where escapes begin and end, the order of names is another by character than by UTF-16 unit, and ends of lines are. */
    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "é",
            "\"",
            "\\",
            "/",
            "\b",
            "\t",
            "\n",
            "\f",
            "\r",
            "\u0000",
            "\u001f",
            "\u007f",
            "\u0080",
            "\u2028",
            "\ufb33",
            "\uffff",
            "😀",
            "</script>",
            "€");

    private final Random random = new Random(SEED);

    @Test
    void isWhatAnotherWriterOfRfc8785Makes() throws IOException {
        for (int i = 0; i < VALUES; i++) {
            JsonNode value = object(3);
            assertThat(CanonicalJson.of(value))
                    .as("value %d of seed %d", i, SEED)
                    .isEqualTo(new JsonCanonicalizer(value.toString()).getEncodedString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1.5]", "[1e2]", "[9007199254740992]", "[\"\\ud83d\"]", "{\"\\ude00\":1}"})
    void refusesWhatReadersTakeForDifferentThings(String json) {
        JsonNode value = StoredTree.JSON.readTree(json);

        assertThatThrownBy(() -> CanonicalJson.of(value)).isInstanceOf(UnreadableEvent.class);
    }

    private JsonNode any(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt());
            case 3 -> JSON.numberNode(random.nextLong() >> 11);
            case 4 -> JSON.stringNode(text());
            case 5 -> array(depth - 1);
            default -> object(depth - 1);
        };
    }

    private ArrayNode array(int depth) {
        ArrayNode array = JSON.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            array.add(any(depth));
        }
        return array;
    }

    private ObjectNode object(int depth) {
        ObjectNode object = JSON.objectNode();
        for (int i = random.nextInt(6); i > 0; i--) {
            object.set(text(), any(depth));
        }
        return object;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
