package io.asat.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.asat.documents.formats.UnreadableDocument;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentReaderTest {
    private static final String TABLE = "Ref\tAction\tOwner\tBy when\n1.\tMend the gate\tCarpenter\t4.12.20\n";
    private final DocumentReader reader = new DocumentReader();

    @ParameterizedTest
    @MethodSource
    void saysWhatItFoundInsteadOfATable(byte[] content, String found) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> reader.read(content, "plan.bin"))
                .withMessageStartingWith("Looked for ")
                .withMessageContaining("found " + found);
    }

    static Stream<Arguments> saysWhatItFoundInsteadOfATable() {
        return Stream.of(
                Arguments.of(new byte[0], "an empty file"),
                Arguments.of("Dear all, please find".getBytes(UTF_8), "text without a table in “plan.bin”"),
                Arguments.of("milk\tbread\neggs\ttea".getBytes(UTF_8), "none in 2 lines"),
                Arguments.of("milk,bread,1\neggs,tea,2".getBytes(UTF_8), "none in 2 lines"),
                Arguments.of((TABLE + "x\ty\n".repeat(20_000)).getBytes(UTF_8), "20003 lines"));
    }

    @Test
    void readsTextWithAndWithoutAByteOrderMark() {
        assertThat(reader.read(("\ufeff" + TABLE).getBytes(UTF_8), "plan.txt"))
                .isEqualTo(reader.read(TABLE.getBytes(UTF_8), "plan.txt"));
    }

    @Test
    void readsLinesHoweverTheyEnd() {
        assertThat(reader.read(TABLE.replace("\n", "\r\n").getBytes(UTF_8), "plan.txt")
                        .rows())
                .isEqualTo(reader.read(TABLE.replace('\n', '\r').getBytes(UTF_8), "plan.txt")
                        .rows())
                .hasSize(1);
    }

    @Test
    void takesTwoThousandActionsAndNoMore() {
        assertThat(reader.read(actions(2_000), "plan.csv").rows()).hasSize(2_000);
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> reader.read(actions(2_001), "plan.csv"))
                .withMessage("Looked for a plan of at most 2000 actions; found 2001 actions.");
    }

    private static byte[] actions(int count) {
        StringBuilder csv = new StringBuilder("Ref,Action,Owner,By when\n");
        for (int at = 1; at <= count; at++) {
            csv.append("%d,Mend gate number %d,Carpenter,4.12.20\n".formatted(at, at));
        }
        return csv.toString().getBytes(UTF_8);
    }
}
