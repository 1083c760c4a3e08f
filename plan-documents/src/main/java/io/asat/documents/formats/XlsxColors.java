package io.asat.documents.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.hssf.util.HSSFColor;

/** The colours a workbook names by number: those of its theme and the fixed palette. */
final class XlsxColors {
    /** The theme lists dark before light, cells count light before dark. */
    private static final int[] ORDER = {1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11};

    private final List<Rgb> theme = new ArrayList<>();

    void readTheme(XmlPart opened) throws XMLStreamException {
        try (XmlPart part = opened) {
            boolean scheme = false;
            while (part.next() && !part.ends("clrScheme")) {
                scheme = scheme || part.starts("clrScheme");
                if (scheme && part.starts("srgbClr")) {
                    theme.add(rgb(part.attribute("val").orElse("")).orElse(Rgb.of(0xFFFFFF)));
                } else if (scheme && part.starts("sysClr")) {
                    theme.add(rgb(part.attribute("lastClr").orElse("")).orElse(Rgb.of(0xFFFFFF)));
                }
            }
        }
    }

    /** The colour an element such as {@code fgColor} names, empty for none or white. */
    Optional<Rgb> named(XmlPart element) {
        Optional<Rgb> plain = element.attribute("rgb").flatMap(XlsxColors::rgb);
        int number = element.number("theme", -1);
        if (plain.isEmpty() && number >= 0 && number < ORDER.length && ORDER[number] < theme.size()) {
            plain = Optional.of(theme.get(ORDER[number]));
        }
        if (plain.isEmpty()) {
            plain = Optional.ofNullable(HSSFColor.getIndexHash().get(element.number("indexed", -1)))
                    .map(HSSFColor::getTriplet)
                    .map(parts -> new Rgb(parts[0], parts[1], parts[2]));
        }
        double tint = element.attribute("tint").map(XlsxColors::decimal).orElse(0.0);
        return plain.map(color -> tinted(color, tint)).filter(color -> !color.isWhite());
    }

    /** Eight digits begin with how opaque it is. */
    static Optional<Rgb> rgb(String digits) {
        String six = digits.length() == 8 ? digits.substring(2) : digits;
        return six.matches("[0-9A-Fa-f]{6}") ? Optional.of(Rgb.of(Integer.parseInt(six, 16))) : Optional.empty();
    }

    private static Rgb tinted(Rgb color, double tint) {
        return new Rgb(tinted(color.red(), tint), tinted(color.green(), tint), tinted(color.blue(), tint));
    }

    /** Towards black below zero, towards white above. */
    private static int tinted(int part, double tint) {
        double share = Math.min(1, Math.abs(tint));
        return (int) Math.round(tint < 0 ? part * (1 - share) : part + (255 - part) * share);
    }

    private static double decimal(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
