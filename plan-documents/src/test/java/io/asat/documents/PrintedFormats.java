package io.asat.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes a printed plan as the programs do that plans are kept in. */
final class PrintedFormats {
    /** Writes one format. */
    interface Format {
        byte[] write(PrintedPlan plan) throws IOException;
    }

    static final Map<String, Format> ALL = Map.of(
            "csv", plan -> delimited(plan, CSVFormat.EXCEL),
            "tsv",
                    plan -> delimited(
                            plan, CSVFormat.EXCEL.builder().setDelimiter('\t').get()),
            "md", PrintedFormats::markdown,
            "html", PrintedFormats::html,
            "docx", PrintedFormats::docx,
            "xlsx", PrintedFormats::xlsx);

    private PrintedFormats() {}

    private static byte[] delimited(PrintedPlan plan, CSVFormat format) throws IOException {
        StringBuilder out = new StringBuilder();
        format.printRecord(out, padded(List.of(plan.title()), plan).toArray());
        format.printRecord(out, plan.headings().toArray());
        for (List<String> row : plan.rows()) {
            format.printRecord(out, padded(row, plan).toArray());
        }
        return bytes(out.toString());
    }

    private static byte[] markdown(PrintedPlan plan) {
        StringBuilder out = new StringBuilder("# " + plan.title() + "\n\n");
        markdown(out, plan.headings());
        markdown(out, plan.headings().stream().map(heading -> "---").toList());
        plan.rows().forEach(row -> markdown(out, padded(row, plan)));
        return bytes(out.toString());
    }

    private static void markdown(StringBuilder out, List<String> cells) {
        out.append(
                cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static byte[] html(PrintedPlan plan) {
        StringBuilder out = new StringBuilder("<html><body><h1>" + escaped(plan.title()) + "</h1><table>\n");
        html(out, "th", plan.headings(), plan);
        plan.rows().forEach(row -> html(out, "td", row, plan));
        return bytes(out.append("</table></body></html>").toString());
    }

    private static void html(StringBuilder out, String tag, List<String> cells, PrintedPlan plan) {
        String span = cells.size() == 1 ? " colspan='" + plan.headings().size() + "'" : "";
        out.append("<tr>");
        cells.forEach(cell -> out.append("<%s%s>%s</%s>".formatted(tag, span, escaped(cell), tag)));
        out.append("</tr>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] docx(PrintedPlan plan) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(plan.title());
            XWPFTable table = document.createTable();
            fill(table.getRow(0), plan.headings(), plan);
            plan.rows().forEach(row -> fill(table.createRow(), row, plan));
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(XWPFTableRow row, List<String> cells, PrintedPlan plan) {
        while (row.getTableCells().size() < cells.size()) {
            row.addNewTableCell();
        }
        while (row.getTableCells().size() > cells.size()) {
            row.removeCell(cells.size());
        }
        for (int at = 0; at < cells.size(); at++) {
            row.getCell(at).setText(cells.get(at));
        }
        if (cells.size() == 1) {
            row.getCell(0)
                    .getCTTc()
                    .addNewTcPr()
                    .addNewGridSpan()
                    .setVal(BigInteger.valueOf(plan.headings().size()));
        }
    }

    private static byte[] xlsx(PrintedPlan plan) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("Action plan");
            fill(sheet, List.of(plan.title()));
            fill(sheet, plan.headings());
            for (List<String> row : plan.rows()) {
                fill(sheet, row);
                if (row.size() == 1) {
                    int at = sheet.getLastRowNum();
                    sheet.addMergedRegionUnsafe(
                            new CellRangeAddress(at, at, 0, plan.headings().size() - 1));
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(XSSFSheet sheet, List<String> cells) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int at = 0; at < cells.size(); at++) {
            row.createCell(at).setCellValue(cells.get(at));
        }
    }

    private static List<String> padded(List<String> cells, PrintedPlan plan) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < plan.headings().size()) {
            padded.add("");
        }
        return padded;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
