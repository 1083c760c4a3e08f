package io.asat.documents.formats;

import java.util.Locale;
import java.util.Optional;

/** Reads the tables in a document of any format we know; the content decides which it is. */
public final class GridReader {
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private GridReader() {}

    /**
     * Takes every byte sequence: what it cannot read it refuses.
     *
     * @param fileName only helps to say what was found
     * @throws UnreadableDocument if the content is in no format we know
     */
    public static Grid read(byte[] content, String fileName) {
        if (content.length > MOST_BYTES) {
            throw new UnreadableDocument(
                    "a document of at most " + MOST_BYTES / 1024 / 1024 + " MB",
                    String.format(Locale.ROOT, "%.1f MB", content.length / 1024.0 / 1024.0));
        }
        Optional<String> foreign = Foreign.describe(content);
        if (foreign.isPresent()) {
            throw UnreadableDocument.noTable(foreign.get());
        }
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] < 9
                ? OfficeFile.read(content)
                : textual(content, fileName);
    }

    private static Grid textual(byte[] content, String fileName) {
        DecodedText decoded = DecodedText.of(content)
                .orElseThrow(
                        () -> UnreadableDocument.noTable("bytes that are no text in “" + shortened(fileName) + "”"));
        Grid grid = HtmlGrid.read(decoded.text())
                .or(() -> MarkdownGrid.read(decoded.text()))
                .or(() -> DelimitedGrid.read(decoded.text()))
                .orElseGet(() -> tabbed(decoded.text(), fileName));
        return decoded.replaced() == 0
                ? grid
                : grid.with(new GridWarning(
                        1,
                        "characters that are no UTF-8 and cannot be read: " + decoded.replaced()
                                + "; look for \ufffd"));
    }

    private static Grid tabbed(String text, String fileName) {
        if (text.indexOf('\t') < 0) {
            throw UnreadableDocument.noTable("text without a table in “" + shortened(fileName) + "”");
        }
        return TextGrid.read(text);
    }

    private static String shortened(String name) {
        return name.length() <= 100 ? name : name.substring(0, 100) + "…";
    }
}
