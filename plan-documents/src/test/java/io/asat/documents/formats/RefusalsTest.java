package io.asat.documents.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(504);

    @ParameterizedTest
    @MethodSource
    void saysWhatTheFileIsAndWhatToDoInstead(byte[] content, String found, String instead) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> GridReader.read(content, "plan.csv"))
                .withMessageStartingWith("Looked for ")
                .withMessageContaining("found " + found)
                .withMessageContaining(instead);
    }

    static Stream<Arguments> saysWhatTheFileIsAndWhatToDoInstead() throws IOException {
        return Stream.of(
                Arguments.of(bytes("%PDF-1.7 …"), "a PDF", "save it as .docx"),
                Arguments.of(compound("Workbook"), "an old Excel file (.xls)", "save it as .xlsx"),
                Arguments.of(compound("WordDocument"), "an old Word file (.doc)", "save it as .docx"),
                Arguments.of(compound("EncryptedPackage"), "a file protected by a password", "take the password off"),
                Arguments.of(compound("Else"), "an old Office file", "save it as .xlsx or .docx"),
                Arguments.of(bytes("\u0089PNG\r\n\u001a\n"), "a picture", "send the document it was made of"),
                Arguments.of(bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF"), "a picture", "send the document"),
                Arguments.of(bytes("BM\0\0\0\0\0\0"), "a picture", "send the document"),
                Arguments.of(bytes("{\\rtf1\\ansi"), "a rich text file (.rtf)", "save it as .docx"),
                Arguments.of(zip("plan.csv"), "a ZIP archive", "unpack it"),
                Arguments.of(zip("mimetype", "content.xml"), "an OpenDocument file", "save it as .xlsx or .docx"),
                Arguments.of(bytes("PK\u0003\u0004…"), "one that is damaged or cut short", "whole .xlsx or .docx"),
                Arguments.of(bytes("\u001f\u008b\u0008"), "a packed archive", "unpack it"),
                Arguments.of(bytes("a\tb\0c"), "bytes that are no text in “plan.csv”", ""),
                Arguments.of(bytes("\u0001\u0002\u00ff\u00fe\0\0\u0090"), "bytes that are no text", ""),
                Arguments.of(new byte[GridReader.MOST_BYTES + 1], "20.0 MB", "at most 20 MB"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] compound(String stream) {
        return bytes(COMPOUND + new String(stream.getBytes(UTF_16LE), ISO_8859_1) + "\0".repeat(100));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("a,b,c".getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
