package io.asat.documents.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxGridTest {
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    @Test
    void readsRowsByTheirNumbersAndAsWideAsTheSheet() throws IOException {
        Grid grid = sheet(sheet -> {
            row(sheet, 0, "Winter plan");
            row(sheet, 2, "Ref", "Action", "Owner");
            row(sheet, 3, "1.1", "Mend the gate\nand the fence");
            sheet.getRow(3).setZeroHeight(true);
            row(sheet, 900_000, "1.2", "Paint", "Jo");
        });

        assertThat(Grids.lines(grid))
                .containsExactly(
                        "1: Winter plan¦¦",
                        "2: ",
                        "3: Ref¦Action¦Owner",
                        "4: 1.1¦Mend the gate⏎and the fence¦",
                        "5: ",
                        "900001: 1.2¦Paint¦Jo");
        assertThat(grid.rows().getFirst().block()).isEqualTo(new Block(0, Block.Kind.TABLE, List.of(), "Plan"));
        assertThat(grid.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void datesAreDaysWhicheverYearTheyAreCountedFrom(boolean from1904) throws IOException {
        Grid grid = sheet(sheet -> {
            sheet.getWorkbook().getCTWorkbook().getWorkbookPr().setDate1904(from1904);
            Row row = sheet.createRow(0);
            row.createCell(0).setCellValue("When");
            row.createCell(1).setCellValue(DAY);
            row.createCell(2).setCellValue(LocalDateTime.of(2020, 12, 31, 14, 30));
            row.createCell(3).setCellValue(LocalDate.of(2020, 12, 1));
            style(row, 1, "dd/mm/yyyy");
            style(row, 2, "[$-809]d mmmm yyyy h:mm");
            style(row, 3, "mmm-yy");
        });

        assertThat(Grids.lines(grid)).containsExactly("1: When¦2020-12-31@¦2020-12-31@¦Dec-20");
        assertThat(grid.rows().getFirst().cells().get(1).date()).isEqualTo(DAY);
    }

    @Test
    void numbersReadAsTheyAreShown() throws IOException {
        assertThat(Grids.lines(sheet(sheet -> {
                    Row row = sheet.createRow(0);
                    double[] numbers = {3, 2.1, 2.10, 0.5, 1234567, 0.1 + 0.2, 44196};
                    for (int at = 0; at < numbers.length; at++) {
                        row.createCell(at).setCellValue(numbers[at]);
                    }
                    style(row, 2, "0.00");
                    style(row, 3, "0%");
                    row.createCell(7).setCellValue(true);
                })))
                .containsExactly("1: 3¦2.1¦2.10¦50%¦1234567¦0.3¦44196¦TRUE");
    }

    @Test
    void formulasCountForTheirSavedValueAndErrorsAreWarnedOf() throws IOException {
        Grid grid = sheet(sheet -> {
            Row row = sheet.createRow(4);
            row.createCell(0).setCellFormula("CONCATENATE(\"Mend\",\" it\")");
            row.createCell(1).setCellFormula("1+2");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(2).setCellErrorValue(FormulaError.REF.getCode());
            row.createCell(27).setCellFormula("SUM(A1)");
            row.createCell(28).setCellValue("end");
        });

        assertThat(Grids.lines(grid)).singleElement().asString().startsWith("5: Mend it¦3¦¦");
        assertThat(Grids.warnings(grid))
                .containsExactly(
                        "5: cell C5 holds the error #REF!",
                        "5: cell AB5 holds a formula without a saved value: open the file and save it again");
    }

    @Test
    void whatIsStruckThroughIsApart() throws IOException {
        assertThat(Grids.lines(sheet(sheet -> {
                    XSSFFont struck = sheet.getWorkbook().createFont();
                    struck.setStrikeout(true);
                    Row row = sheet.createRow(0);
                    XSSFRichTextString dates = new XSSFRichTextString("30.10.20 31.12.20");
                    dates.applyFont(0, 8, struck);
                    row.createCell(0).setCellValue(dates);
                    row.createCell(1).setCellValue("Gone");
                    XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
                    style.setFont(struck);
                    row.getCell(1).setCellStyle(style);
                    row.createCell(2).setCellValue("Kept");
                })))
                .containsExactly("1: 31.12.20~30.10.20~¦~Gone~¦Kept");
    }

    @Test
    void fillsAreKeptAlsoWithoutText() throws IOException {
        assertThat(Grids.lines(sheet(sheet -> {
                    Row row = sheet.createRow(0);
                    row.createCell(0).setCellValue("RAG");
                    fill(row, 1, new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xC0, 0}));
                    fill(row, 2, new XSSFColor(IndexedColors.BRIGHT_GREEN, null));
                    fill(row, 3, new XSSFColor(new byte[] {-1, -1, -1}));
                    row.createCell(4).setCellValue("end");
                })))
                .containsExactly("1: RAG¦#ffc000¦#00ff00¦¦end");
    }

    @Test
    void mergedCellsCoverTheirNeighbours() throws IOException {
        assertThat(Grids.lines(sheet(sheet -> {
                    row(sheet, 0, "Theme 1", "", "");
                    row(sheet, 1, "1", "Mend", "Jo");
                    row(sheet, 2, "", "Paint", "Al");
                    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
                    sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
                })))
                .containsExactly("1: Theme 1¦<¦<", "2: 1¦Mend¦Jo", "3: ^¦Paint¦Al");
    }

    @Test
    void hiddenSheetsAreLeftOutAndWarningsNameTheSheet() throws IOException {
        Grid grid = book(book -> {
            row(book.createSheet("Routes"), 0, "Ref", "Action", "Owner");
            row(book.createSheet("Lists"), 0, "Red", "Amber", "Green");
            row(book.createSheet("Schools"), 0, "Ref", "Action", "Owner");
            book.getSheet("Schools").createRow(6).createCell(1).setCellErrorValue(FormulaError.NA.getCode());
            book.getSheet("Schools").getRow(6).createCell(2).setCellValue("Jo");
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });

        assertThat(grid.rows()).extracting(row -> row.block().sheet()).containsOnly("Routes", "Schools");
        assertThat(Grids.warnings(grid))
                .containsExactly(
                        "1: the hidden sheet “Lists” is not read", "7: sheet “Schools”: cell B7 holds the error #N/A");
    }

    @Test
    void readsWhatOtherProgramsWriteWithoutNamesOrStyles() {
        String rows =
                "<row><c t='inlineStr'><is><t>Ref</t></is></c><c t='str'><v>Action</v></c><c t='s'><v>0</v></c></row>"
                        + "<row r='4'><c r='A4' t='d'><v>2020-12-31T00:00:00</v></c><c r='C4' s='9'><v>2</v></c></row>";

        assertThat(Grids.lines(
                        Grids.read(OfficeParts.xlsx(rows, "<si><t>Own</t><rPh><t>x</t></rPh><t>er</t></si>", ""))))
                .containsExactly("1: Ref¦Action¦Owner", "2: ", "4: 2020-12-31@¦¦2");
    }

    @Test
    void coloursOfTheThemeMayBeLightened() {
        String styles =
                "<fills><fill/><fill><patternFill patternType='solid'><fgColor theme='4' tint='0.5'/></patternFill>"
                        + "</fill></fills><cellXfs><xf/><xf fillId='1'/></cellXfs>";

        assertThat(Grids.lines(Grids.read(OfficeParts.xlsx("<row><c s='1'><v>1</v></c></row>", "", styles))))
                .containsExactly("1: 1#a7c0de");
    }

    private static Grid sheet(Consumer<XSSFSheet> content) throws IOException {
        return book(book -> content.accept(book.createSheet("Plan")));
    }

    private static Grid book(Consumer<XSSFWorkbook> content) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return Grids.read(out.toByteArray());
        }
    }

    private static void row(XSSFSheet sheet, int at, String... texts) {
        Row row = sheet.createRow(at);
        for (int cell = 0; cell < texts.length; cell++) {
            row.createCell(cell).setCellValue(texts[cell]);
        }
    }

    private static void style(Row row, int cell, String format) {
        CellStyle style = row.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat(format));
        row.getCell(cell).setCellStyle(style);
    }

    private static void fill(Row row, int cell, XSSFColor color) {
        XSSFCellStyle style = (XSSFCellStyle) row.getSheet().getWorkbook().createCellStyle();
        style.setFillForegroundColor(color);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        row.createCell(cell).setCellStyle(style);
    }
}
