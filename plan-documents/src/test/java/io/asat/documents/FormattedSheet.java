package io.asat.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table of texts as a spreadsheet that says by its cells' shape and colour what the texts say: a heading in a row of its
 * own spans the table, a group's name its rows, and a RAG is the fill of a cell without words.
 */
final class FormattedSheet {
    private static final Map<String, byte[]> FILLS = Map.of(
            "GREEN", new byte[] {0, (byte) 0xB0, 0x50},
            "AMBER", new byte[] {(byte) 0xFF, (byte) 0xC0, 0},
            "RED", new byte[] {(byte) 0xFF, 0, 0});

    private final List<List<String>> rows;
    private final Set<String> groups;
    private final int width;

    /** @param groups the names that span the rows below them where these are blank there */
    private FormattedSheet(List<List<String>> rows, Set<String> groups) {
        this.rows = rows;
        this.groups = groups;
        this.width = rows.stream().mapToInt(List::size).max().orElse(0);
    }

    static byte[] write(List<List<String>> rows, Set<String> groups) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new FormattedSheet(rows, groups).fill(book.createSheet("Action plan"));
            book.write(out);
            return out.toByteArray();
        }
    }

    private void fill(XSSFSheet sheet) {
        for (int row = 0; row < rows.size(); row++) {
            sheet.createRow(row);
            for (int column = 0; column < rows.get(row).size(); column++) {
                write(sheet.getRow(row).createCell(column), text(row, column));
            }
            if (isAlone(row) && width > 1) {
                sheet.addMergedRegion(new CellRangeAddress(row, row, 0, width - 1));
            } else {
                span(sheet, row);
            }
        }
    }

    private static void write(XSSFCell cell, String text) {
        String color = FILLS.keySet().stream()
                .filter(name ->
                        name.equalsIgnoreCase(text) || name.substring(0, 1).equals(text))
                .findFirst()
                .orElse("");
        if (color.isEmpty()) {
            cell.setCellValue(text);
            return;
        }
        XSSFCellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setFillForegroundColor(new XSSFColor(FILLS.get(color)));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cell.setCellStyle(style);
    }

    private void span(XSSFSheet sheet, int row) {
        for (int column = 0; column < width; column++) {
            int last = row;
            while (groups.contains(text(row, column)) && isBelow(last + 1, column)) {
                last++;
            }
            if (last > row) {
                sheet.addMergedRegion(new CellRangeAddress(row, last, column, column));
            }
        }
    }

    private boolean isBelow(int row, int column) {
        return row < rows.size()
                && text(row, column).isEmpty()
                && !isAlone(row)
                && !String.join("", rows.get(row)).isBlank();
    }

    private boolean isAlone(int row) {
        return !text(row, 0).isEmpty()
                && rows.get(row).stream().filter(text -> !text.isBlank()).count() == 1;
    }

    private String text(int row, int column) {
        return column < rows.get(row).size() ? rows.get(row).get(column).strip() : "";
    }
}
