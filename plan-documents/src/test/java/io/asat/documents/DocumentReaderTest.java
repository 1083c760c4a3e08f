package io.asat.documents;

import static java.nio.charset.StandardCharsets.UTF_16LE;
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
                Arguments.of(new byte[] {'P', 'K', 3, 4, 9, 9}, "a ZIP archive"),
                Arguments.of("%PDF-1.7 …".getBytes(UTF_8), "a PDF"),
                Arguments.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "an old Office file"),
                Arguments.of(("\ufeff" + TABLE).getBytes(UTF_16LE), "UTF-16 text"),
                Arguments.of(new byte[] {'a', '\t', (byte) 0xE9, 'b'}, "bytes that are not UTF-8 text"),
                Arguments.of("a\tb\0c".getBytes(UTF_8), "bytes that are not UTF-8 text"),
                Arguments.of("Dear all, please find".getBytes(UTF_8), "other text without a tab in “plan.bin”"),
                Arguments.of("milk\tbread\neggs\ttea".getBytes(UTF_8), "none in 2 lines"),
                Arguments.of(new byte[DocumentReader.MOST_BYTES + 1], "10.0 MB"),
                Arguments.of((TABLE + "\n".repeat(20_000)).getBytes(UTF_8), "20003 lines"));
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
}
