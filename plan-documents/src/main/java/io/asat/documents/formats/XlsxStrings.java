package io.asat.documents.formats;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that a workbook's cells share, each with what is struck through in it. */
final class XlsxStrings {
    private static final int MOST = 1_000_000;

    record Words(String text, String struck) {
        static final Words NONE = new Words("", "");
    }

    private final List<Words> words = new ArrayList<>();

    /**
     * Reads the part that holds them.
     *
     * @param grid counts what they take
     */
    static XlsxStrings read(XmlPart opened, GridBuilder grid) throws XMLStreamException {
        XlsxStrings strings = new XlsxStrings();
        try (XmlPart part = opened) {
            while (part.next()) {
                if (part.starts("si")) {
                    Words words = one(part, "si");
                    grid.count(words.text().length() + words.struck().length());
                    strings.words.add(words);
                }
                if (strings.words.size() > MOST) {
                    throw new UnreadableDocument("at most " + MOST + " different texts", "more");
                }
            }
        }
        return strings;
    }

    Words get(String index) {
        try {
            int at = Integer.parseInt(index.strip());
            return at >= 0 && at < words.size() ? words.get(at) : Words.NONE;
        } catch (NumberFormatException none) {
            return Words.NONE;
        }
    }

    /** The text of the element just begun: runs in sequence, without the readings aloud of Japanese words. */
    static Words one(XmlPart part, String element) throws XMLStreamException {
        Fragments fragments = new Fragments();
        boolean struck = false;
        boolean inText = false;
        while (part.next() && !part.ends(element)) {
            if (part.starts("rPh")) {
                part.skip();
            } else if (part.starts("r")) {
                struck = false;
            } else if (part.starts("strike")) {
                struck = part.isOn();
            } else if (part.starts("t") || part.ends("t")) {
                inText = part.starts();
            } else if (inText && part.isText()) {
                fragments.add(unescaped(part.text()), struck);
            }
        }
        return new Words(fragments.text(), fragments.struck());
    }

    /** Excel writes a carriage return, which XML cannot hold, as a number between underscores. */
    private static String unescaped(String text) {
        return text.contains("_x000D_") ? text.replace("_x000D_", "") : text;
    }
}
