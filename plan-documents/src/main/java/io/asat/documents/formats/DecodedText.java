package io.asat.documents.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a text file as text: UTF-8 or UTF-16, with or without a byte order mark, else Windows-1252.
 *
 * @param replaced how many characters could not be read and stand as {@code U+FFFD}
 */
record DecodedText(String text, int replaced) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char UNREADABLE = '\ufffd';
    private static final int SAMPLE = 4_000;

    /** Empty if the bytes are no text. */
    static Optional<DecodedText> of(byte[] content) {
        Optional<Charset> wide = wide(content);
        if (wide.isPresent()) {
            return whole(lenient(content, wide.get()));
        }
        String strict = strict(content);
        if (strict != null) {
            return whole(strict);
        }
        String utf8 = lenient(content, StandardCharsets.UTF_8);
        return whole(isUtf8(utf8) ? utf8 : lenient(content, WINDOWS));
    }

    private static Optional<DecodedText> whole(String text) {
        String words = text.startsWith("\ufeff") ? text.substring(1) : text;
        int replaced = (int) words.chars().filter(c -> c == UNREADABLE).count();
        boolean binary = words.indexOf('\0') >= 0 || replaced > words.length() / 20;
        return binary ? Optional.empty() : Optional.of(new DecodedText(words, replaced));
    }

    /** UTF-16 by its mark or, without one, by where the zero bytes of its Latin letters are. */
    private static Optional<Charset> wide(byte[] content) {
        if (content.length >= 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (content.length >= 2 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int[] zeros = new int[2];
        int sample = Math.min(content.length, SAMPLE);
        for (int at = 0; at < sample; at++) {
            zeros[at % 2] += content[at] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] < sample / 3 || Math.min(zeros[0], zeros[1]) > sample / 50) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static @Nullable String strict(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    private static String lenient(byte[] content, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException replaced) {
            throw new IllegalStateException(replaced);
        }
    }

    /** Whether more of what is not ASCII can be read than not: UTF-8 with damage, not another encoding. */
    private static boolean isUtf8(String text) {
        long broken = text.chars().filter(c -> c == UNREADABLE).count();
        return text.chars().filter(c -> c > 0x7F).count() > 2 * broken;
    }
}
