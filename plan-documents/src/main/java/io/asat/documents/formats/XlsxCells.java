package io.asat.documents.formats;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes cells of what a sheet stores of them: a type, a style, and a value or a text. */
final class XlsxCells {
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final XlsxNumbers numbers;
    private final Map<Rgb, Cell> blanks = new HashMap<>();

    XlsxCells(XlsxStrings strings, XlsxStyles styles, XlsxNumbers numbers) {
        this.strings = strings;
        this.styles = styles;
        this.numbers = numbers;
    }

    /** A cell whose value is stored as type and characters. */
    Cell of(String type, int styleIndex, String value) {
        XlsxStyles.Style style = styles.get(styleIndex);
        return switch (type) {
            case "s" -> cell(strings.get(value), style);
            case "str" -> cell(new XlsxStrings.Words(CellText.clean(value), ""), style);
            case "b" -> cell(new XlsxStrings.Words(value.strip().equals("1") ? "TRUE" : "FALSE", ""), style);
            case "d" -> isoDate(value, style);
            default -> number(value, style);
        };
    }

    Cell of(XlsxStrings.Words words, int styleIndex) {
        return cell(words, styles.get(styleIndex));
    }

    Cell blank(int styleIndex) {
        return styles.get(styleIndex)
                .fill()
                .map(fill -> blanks.computeIfAbsent(fill, any -> new Cell("", "", null, fill, Cell.Merged.NOT)))
                .orElse(Cell.BLANK);
    }

    private Cell number(String value, XlsxStyles.Style style) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException words) {
            return cell(new XlsxStrings.Words(CellText.clean(value), ""), style);
        }
        Optional<LocalDate> day = numbers.day(number, style);
        return day.isPresent()
                ? dated(day.get(), style)
                : cell(new XlsxStrings.Words(CellText.clean(numbers.text(number, style)), ""), style);
    }

    private static Cell isoDate(String value, XlsxStyles.Style style) {
        try {
            return dated(LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value), style);
        } catch (DateTimeParseException words) {
            return cell(new XlsxStrings.Words(CellText.clean(value), ""), style);
        }
    }

    private static Cell dated(LocalDate day, XlsxStyles.Style style) {
        return style.struck()
                ? cell(new XlsxStrings.Words(day.toString(), ""), style)
                : new Cell(day.toString(), "", day, style.fill().orElse(null), Cell.Merged.NOT);
    }

    private static Cell cell(XlsxStrings.Words words, XlsxStyles.Style style) {
        String struck = style.struck() ? (words.text() + "\n" + words.struck()).strip() : words.struck();
        return new Cell(
                style.struck() ? "" : words.text(), struck, null, style.fill().orElse(null), Cell.Merged.NOT);
    }
}
