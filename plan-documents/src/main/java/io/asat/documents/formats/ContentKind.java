package io.asat.documents.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What some bytes are, by how they begin and whether they are text. */
final class ContentKind {
    private ContentKind() {}

    /** The bytes as text, without a byte order mark; empty if they are not UTF-8 text. */
    static Optional<String> text(byte[] content) {
        return binary(content).isPresent() ? Optional.empty() : decoded(content);
    }

    /** In words, for somebody who sent the wrong file. */
    static String describe(byte[] content) {
        if (content.length == 0) {
            return "an empty file";
        }
        return binary(content)
                .orElseGet(() -> decoded(content).isPresent() ? "other text" : "bytes that are not UTF-8 text");
    }

    private static Optional<String> decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            String words = text.startsWith("\ufeff") ? text.substring(1) : text;
            return words.indexOf('\0') < 0 ? Optional.of(words) : Optional.empty();
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static Optional<String> binary(byte[] content) {
        if (startsWith(content, 'P', 'K', 3, 4)) {
            return Optional.of("a ZIP archive (as .xlsx and .docx files are)");
        }
        if (startsWith(content, '%', 'P', 'D', 'F')) {
            return Optional.of("a PDF");
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("an old Office file (.xls or .doc)");
        }
        boolean wide = startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF);
        return wide ? Optional.of("UTF-16 text") : Optional.empty();
    }

    private static boolean startsWith(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int at = 0; at < magic.length; at++) {
            if ((content[at] & 0xFF) != magic[at]) {
                return false;
            }
        }
        return true;
    }
}
