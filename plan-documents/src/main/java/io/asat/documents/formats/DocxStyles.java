package io.asat.documents.formats;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The styles of a Word document that make a paragraph a heading; their names are English in every language's Word. */
final class DocxStyles {
    private static final Pattern HEADING = Pattern.compile("heading ?([1-9])");
    private static final int MOST = 10_000;
    private final Map<String, Integer> levels = new HashMap<>();

    static DocxStyles read(XmlPart opened) throws XMLStreamException {
        DocxStyles styles = new DocxStyles();
        try (XmlPart part = opened) {
            String id = "";
            while (part.next() && styles.levels.size() < MOST) {
                if (part.starts("style")) {
                    id = part.attribute("styleId").orElse("");
                } else if (part.starts("name")) {
                    int level = level(part.attribute("val").orElse(""));
                    if (level > 0) {
                        styles.levels.put(id, level);
                    }
                }
            }
        }
        return styles;
    }

    /** 1 for the outermost, 0 for what is no heading. */
    int headingLevel(String style) {
        return levels.getOrDefault(style, level(style));
    }

    private static int level(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(plain);
        return plain.equals("title") ? 1 : heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
    }
}
