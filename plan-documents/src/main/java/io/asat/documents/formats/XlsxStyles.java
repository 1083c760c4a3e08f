package io.asat.documents.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** How the cells of a workbook look, as far as it says something: format of numbers, fill, struck through or not. */
final class XlsxStyles {
    private static final int MOST = 70_000;
    private static final int LONGEST_FORMAT = 120;

    /** One style of cells. */
    record Style(int formatId, String format, Optional<Rgb> fill, boolean struck) {
        static final Style PLAIN = new Style(0, "General", Optional.empty(), false);
    }

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<Optional<Rgb>> fills = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private final XlsxColors colors;

    private XlsxStyles(XlsxColors colors) {
        this.colors = colors;
    }

    static XlsxStyles none() {
        return new XlsxStyles(new XlsxColors());
    }

    static XlsxStyles read(XmlPart opened, XlsxColors colors) throws XMLStreamException {
        XlsxStyles styles = new XlsxStyles(colors);
        try (XmlPart part = opened) {
            while (part.next()) {
                if (part.starts("numFmt")) {
                    styles.addFormat(part);
                } else if (part.starts("fonts")) {
                    styles.addFonts(part);
                } else if (part.starts("fills")) {
                    styles.addFills(part);
                } else if (part.starts("cellXfs")) {
                    styles.addStyles(part);
                } else if (part.starts("dxfs") || part.starts("cellStyleXfs")) {
                    part.skip();
                }
            }
        }
        return styles;
    }

    Style get(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : Style.PLAIN;
    }

    private void addFormat(XmlPart part) {
        String code = part.attribute("formatCode").orElse("");
        if (code.length() <= LONGEST_FORMAT && formats.size() < MOST) {
            formats.put(part.number("numFmtId", -1), code);
        }
    }

    private void addFonts(XmlPart part) throws XMLStreamException {
        boolean struck = false;
        while (part.next() && !part.ends("fonts")) {
            if (part.starts("font")) {
                struck = false;
            } else if (part.starts("strike")) {
                struck = part.isOn();
            } else if (part.ends("font")) {
                add(struckFonts, struck);
            }
        }
    }

    private void addFills(XmlPart part) throws XMLStreamException {
        Optional<Rgb> fill = Optional.empty();
        boolean solid = false;
        while (part.next() && !part.ends("fills")) {
            if (part.starts("fill")) {
                fill = Optional.empty();
                solid = false;
            } else if (part.starts("patternFill")) {
                solid = part.attribute("patternType").orElse("").equals("solid");
            } else if (part.starts("fgColor") && solid) {
                fill = colors.named(part);
            } else if (part.ends("fill")) {
                add(fills, fill);
            }
        }
    }

    private void addStyles(XmlPart part) throws XMLStreamException {
        while (part.next() && !part.ends("cellXfs")) {
            if (part.starts("xf")) {
                int format = part.number("numFmtId", 0);
                int font = part.number("fontId", 0);
                int fill = part.number("fillId", 0);
                add(
                        styles,
                        new Style(
                                format,
                                formats.getOrDefault(format, builtIn(format)),
                                fill >= 0 && fill < fills.size() ? fills.get(fill) : Optional.empty(),
                                font >= 0 && font < struckFonts.size() && struckFonts.get(font)));
            }
        }
    }

    private static String builtIn(int format) {
        return format < 0
                ? "General"
                : Optional.ofNullable(BuiltinFormats.getBuiltinFormat(format)).orElse("General");
    }

    private static <T> void add(List<T> list, T each) {
        if (list.size() >= MOST) {
            throw new UnreadableDocument("at most " + MOST + " styles", "more");
        }
        list.add(each);
    }
}
