package io.asat.documents.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocxGridTest {
    private static final String HEADER = "<w:tr>" + cell("Ref") + cell("Action") + cell("Owner") + "</w:tr>";

    @Test
    void readsTablesUnderTheirHeadingsAndProseBetween() {
        Grid grid = Grids.read(OfficeParts.docx(paragraph("<w:pPr><w:pStyle w:val='Titel1'/></w:pPr>", "Cycling plan")
                + paragraph("", "Agreed in March.")
                + table(HEADER + "<w:tr>" + cell("1.1") + cell("Mark a safe route") + cell("Jo") + "</w:tr>")
                + paragraph("", "The end.")));

        assertThat(Grids.lines(grid))
                .containsExactly(
                        "1: Cycling plan",
                        "2: Agreed in March.",
                        "3: Ref¦Action¦Owner",
                        "4: 1.1¦Mark a safe route¦Jo",
                        "5: The end.");
        assertThat(grid.rows().get(3).block().headings()).containsExactly("Cycling plan");
        assertThat(grid.rows().get(3).isCertain()).isTrue();
    }

    @Test
    void mergedCellsCoverTheirNeighbours() {
        assertThat(rows("<w:tr>" + cell("<w:gridSpan w:val='2'/>", "Theme") + cell("Jo") + "</w:tr>"
                        + "<w:tr>" + cell("<w:vMerge w:val='restart'/>", "1") + cell("Mend") + cell("") + "</w:tr>"
                        + "<w:tr>" + cell("<w:vMerge/>", "") + cell("Paint") + cell("Al") + "</w:tr>"
                        + "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("Wash") + "</w:tr>"))
                .containsExactly("2: Theme¦<¦Jo", "3: 1¦Mend¦", "4: ^¦Paint¦Al", "5: ¦Wash¦");
    }

    @Test
    void readsAsWithAllTrackedChangesAccepted() {
        String changed = "<w:r><w:t>Mend </w:t></w:r><w:del><w:r><w:delText>now</w:delText></w:r></w:del>"
                + "<w:moveFrom><w:r><w:t>here</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>soon</w:t></w:r></w:ins>";

        assertThat(rows("<w:tr>" + cell("1") + "<w:tc><w:p>" + changed + "</w:p></w:tc>" + cell("Jo") + "</w:tr>"
                        + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("2") + cell("Gone") + cell("Jo") + "</w:tr>"
                        + "<w:tr>" + cell("<w:cellDel/>", "3") + cell("Kept") + cell("Al") + "</w:tr>"))
                .containsExactly("2: 1¦Mend soon¦Jo", "3: ¦Kept¦Al");
    }

    @Test
    void coloursAndWhatIsStruckThroughAreKept() {
        String dates =
                "<w:tc><w:tcPr><w:shd w:val='clear' w:fill='FFC000'/></w:tcPr><w:p><w:r><w:rPr><w:strike/></w:rPr>"
                        + "<w:t>30.10.20</w:t></w:r><w:r><w:rPr><w:strike w:val='0'/></w:rPr><w:t>31.12.20</w:t></w:r></w:p></w:tc>";

        assertThat(rows("<w:tr>" + cell("<w:shd w:fill='auto'/>", "1") + dates + cell("Jo") + "</w:tr>"))
                .containsExactly("2: 1¦31.12.20~30.10.20~#ffc000¦Jo");
    }

    @Test
    void paragraphsBreaksAndTabsSeparateWords() {
        String text = "<w:p><w:r><w:t>Mend</w:t><w:tab/><w:t>the</w:t><w:br/><w:t>gate</w:t></w:r></w:p><w:p/>"
                + "<w:p><w:hyperlink><w:r><w:t xml:space='preserve'>and </w:t></w:r></w:hyperlink><w:sdt><w:sdtContent>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>not</w:t></w:r><w:r><w:t>fence</w:t></w:r></w:sdtContent></w:sdt></w:p>";

        assertThat(rows("<w:tr>" + cell("1") + "<w:tc>" + text + "</w:tc>" + cell("Jo") + "</w:tr>"))
                .containsExactly("2: 1¦Mend the⏎gate⏎and fence¦Jo");
    }

    @Test
    void aTableInACellIsPartOfItsTextUnlessTheCellOnlyFramesIt() {
        String inner = table("<w:tr>" + cell("gate") + cell("2") + cell("m") + "</w:tr>" + HEADER);

        assertThat(rows("<w:tr>" + cell("1") + "<w:tc>" + paragraph("", "Mend") + inner + "<w:p/></w:tc>" + cell("Jo")
                        + "</w:tr>"))
                .containsExactly("2: 1¦Mend⏎gate 2 m⏎Ref Action Owner¦Jo");
        assertThat(Grids.lines(Grids.read(OfficeParts.docx(
                        table("<w:tr><w:tc>" + paragraph("", "Plan") + inner + "<w:p/></w:tc></w:tr>")))))
                .containsExactly("1: Plan", "2: gate¦2¦m", "3: Ref¦Action¦Owner");
    }

    @Test
    void aDocumentWithoutATableIsRefused() {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> Grids.read(OfficeParts.docx(paragraph("", "Dear all"))))
                .withMessageContaining("found a Word document without a table");
    }

    private static List<String> rows(String rows) {
        List<String> lines = Grids.lines(Grids.read(OfficeParts.docx(table(HEADER + rows))));
        return lines.subList(1, lines.size());
    }

    private static String table(String rows) {
        return "<w:tbl><w:tblPr/>" + rows + "</w:tbl>";
    }

    private static String cell(String text) {
        return cell("", text);
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph("", text) + "</w:tc>";
    }

    private static String paragraph(String properties, String text) {
        return "<w:p>" + properties + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
