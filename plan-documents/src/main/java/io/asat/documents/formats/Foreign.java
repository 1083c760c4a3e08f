package io.asat.documents.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Formats we do not read, known by how they begin, each with what its sender can do instead. */
final class Foreign {
    private static final String OLD_EXCEL = "an old Excel file (.xls): open it in Excel and save it as .xlsx";
    private static final String OLD_WORD = "an old Word file (.doc): open it in Word and save it as .docx";
    private static final String PICTURE =
            "a picture: send the document it was made of, or type its table into a spreadsheet";
    private static final String PACKED = "a packed archive: unpack it and send the document that is in it";

    private record Opening(String bytes, int at, String words) {
        boolean isOf(byte[] content) {
            byte[] magic = bytes.getBytes(StandardCharsets.ISO_8859_1);
            return content.length >= at + magic.length && indexOf(content, magic, at, at) == at;
        }
    }

    private static final List<Opening> OPENINGS = List.of(
            new Opening(
                    "%PDF",
                    0,
                    "a PDF: send the document it was made of, or open it in Word, check its table and save it as .docx"),
            new Opening("{\\rtf", 0, "a rich text file (.rtf): open it in Word and save it as .docx"),
            new Opening("MIME-Version:", 0, "a web archive or message: save it as .xlsx, .docx or plain HTML"),
            new Opening("\u0089PNG", 0, PICTURE),
            new Opening("\u00ff\u00d8\u00ff", 0, PICTURE),
            new Opening("GIF8", 0, PICTURE),
            new Opening("BM", 0, PICTURE),
            new Opening("II*\0", 0, PICTURE),
            new Opening("MM\0*", 0, PICTURE),
            new Opening("WEBP", 8, PICTURE),
            new Opening("ftyp", 4, PICTURE),
            new Opening("\u001f\u008b", 0, PACKED),
            new Opening("7z\u00bc\u00af", 0, PACKED),
            new Opening("Rar!", 0, PACKED));

    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";
    private static final int TEXT_FROM = 0x20;

    private Foreign() {}

    /** What the content is, in words, if it is nothing we read. */
    static Optional<String> describe(byte[] content) {
        if (content.length == 0) {
            return Optional.of("an empty file");
        }
        if (new Opening(COMPOUND, 0, "").isOf(content)) {
            return Optional.of(compound(content));
        }
        return OPENINGS.stream()
                .filter(opening -> opening.isOf(content) && !(opening.bytes().equals("BM") && isText(content)))
                .map(Opening::words)
                .findFirst();
    }

    /** The old Office container: its streams are named in UTF-16; a new file with a password is in one too. */
    private static String compound(byte[] content) {
        if (names(content, "EncryptedPackage")) {
            return "a file protected by a password: open it, take the password off and save it again";
        }
        if (names(content, "Workbook") || names(content, "Book")) {
            return OLD_EXCEL;
        }
        if (names(content, "WordDocument")) {
            return OLD_WORD;
        }
        return "an old Office file: open it and save it as .xlsx or .docx";
    }

    private static boolean names(byte[] content, String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        return indexOf(content, name, 0, content.length - name.length) >= 0;
    }

    private static int indexOf(byte[] content, byte[] part, int from, int to) {
        for (int at = from; at <= to; at++) {
            int same = 0;
            while (same < part.length && content[at + same] == part[same]) {
                same++;
            }
            if (same == part.length) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isText(byte[] content) {
        for (int at = 0; at < Math.min(content.length, 64); at++) {
            if (content[at] >= 0
                    && content[at] < TEXT_FROM
                    && content[at] != '\t'
                    && content[at] != '\n'
                    && content[at] != '\r') {
                return false;
            }
        }
        return true;
    }
}
