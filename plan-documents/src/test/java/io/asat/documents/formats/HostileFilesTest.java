package io.asat.documents.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.asat.documents.DocumentReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to exhaust memory or time are read or refused. The build gives these tests half a gigabyte. */
class HostileFilesTest {
    private static final int TWENTY = GridReader.MOST_BYTES;
    private static final int FIVE = TWENTY / 4;
    private static final List<String> NO_PLAN =
            List.of("Looked for a row of headings", "Looked for a plan of at most 2000 actions");
    private static final String TABLE = "| Ref | Action | Owner |\n|---|---|---|\n| 1 | Mend | Jo |\n\n";
    private static final String ROW =
            "<row><c t='str'><v>Ref</v></c><c t='str'><v>Action</v></c><c t='str'><v>Owner</v></c></row>";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"spreadsheets", "documents", "texts"})
    void isReadOrRefused(String what, Supplier<byte[]> file) {
        byte[] content = file.get();

        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            long begin = System.nanoTime();
            String outcome = outcome(content);
            System.out.printf(
                    "%-45s %9d bytes %6d ms  %s%n",
                    what, content.length, (System.nanoTime() - begin) / 1_000_000, outcome);
            assertThat(outcome)
                    .startsWith(what.endsWith("(read)") ? "read" : what.endsWith("(refused)") ? "Looked for " : "");
        });
    }

    /** Read once, as a plan; what its tables could be read from, though no plan is in them, is read too. */
    private static String outcome(byte[] content) {
        try {
            return "read: " + new DocumentReader().read(content, "plan").rows().size() + " actions";
        } catch (UnreadableDocument refused) {
            String message = String.valueOf(refused.getMessage());
            return NO_PLAN.stream().anyMatch(message::startsWith) ? "read: " + message : message;
        }
    }

    static Stream<Arguments> spreadsheets() {
        return Stream.of(
                xlsx("millions of blank rows", ROW, "<row/>", 2_000_000, ""),
                xlsx("a million blank rows below a table (read)", ROW, "<row r='#'/>", 1_000_000, ""),
                xlsx("blank rows without end (refused)", ROW, "<row></row><row></row><row></row>", 1_500_000, ""),
                xlsx("twenty thousand rows (read)", "", ROW, 20_000, ""),
                xlsx("a row too many (refused)", "", ROW, 20_001, ""),
                xlsx("sixteen thousand columns (read)", ROW + "<row>", "<c t='str'><v>x</v></c>", 16_000, "</row>"),
                xlsx("nearly a million cells (read)", ROW, row(75), 13_000, ""),
                xlsx("more than a million cells (refused)", ROW, row(75), 13_500, ""),
                xlsx("a cell of a megabyte (read)", ROW + "<row>", "<c t='s'><v>0</v></c>", 3, "</row>"),
                xlsx("cells of a megabyte (refused)", ROW, "<row><c t='s'><v>0</v></c></row>", 19_000, ""),
                xlsx(
                        "a cell without end (refused)",
                        ROW + "<row><c t='str'><v>",
                        "abcdefgh",
                        1_000_000,
                        "</v></c></row>"),
                xlsx("a tag without end (refused)", ROW + "<row r='", "1234567890", 2_000_000, "'/>"),
                xlsx("a comment without end (refused)", ROW + "<!--", "<> <> <> <>", 2_000_000, "-->"),
                xlsx("elements without end (refused)", ROW, "<a>", 5_000_000, ""),
                xlsx(
                        "merged cells upon merged cells (read)",
                        ROW + "</sheetData>",
                        "<mergeCell ref='A1:XFD1048576'/>",
                        200_000,
                        "<sheetData>"),
                office(
                        "styles without end (refused)",
                        "xl/styles.xml",
                        "<styleSheet><cellXfs>",
                        "<xf/>",
                        1_000_000,
                        "</cellXfs></styleSheet>"),
                office(
                        "texts without end (refused)",
                        "xl/sharedStrings.xml",
                        "<sst>",
                        "<si><t>#</t></si>",
                        1_000_001,
                        "</sst>"),
                office(
                        "references without end",
                        "_rels/.rels",
                        "<r>",
                        "<Relationship Id='#' Type='x/y' Target='z#'/>",
                        200_000,
                        "</r>"),
                office(
                        "references back and back (refused)",
                        "_rels/.rels",
                        "<r>",
                        "<Relationship Id='#' Type='x/y' Target='%s/b%s/z'/>"
                                .formatted("a".repeat(500), "/..".repeat(120)),
                        8_000,
                        "</r>"),
                office(
                        "sheets without end",
                        "xl/workbook.xml",
                        "<workbook>",
                        "<sheet name='#' id='1'/>",
                        1_000_000,
                        "</workbook>"),
                office(
                        "an entity from outside (refused)",
                        "xl/workbook.xml",
                        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
                        "<workbook>&e;</workbook>",
                        1,
                        ""),
                office("a billion laughs (refused)", "xl/worksheets/sheet1.xml", laughs(), "", 1, ""));
    }

    static Stream<Arguments> documents() {
        String cell = "<tc><p><r><t>Mend</t></r></p></tc>";
        return Stream.of(
                docx("twenty thousand paragraphs (refused)", "<p><r><t>Dear all</t></r></p>", 20_001),
                docx("blank paragraphs without end (refused)", "<p/>", 5_000_000),
                docx("tables in tables (refused)", "<tbl><tr><tc>", 500_000),
                docx("rows without end (refused)", "<tbl><tr>" + cell + cell + cell + "</tr></tbl>", 100_000),
                docx(
                        "blank cells without end",
                        "<tbl><tr><tc/></tr></tbl>".replace("<tc/>", "<tc/>".repeat(1000)),
                        5_000),
                docx(
                        "wide cells",
                        "<tbl><tr><tc><tcPr><gridSpan val='99999999'/></tcPr></tc>" + cell + "</tr></tbl>",
                        20_000));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text(FIVE, "ends of lines (refused)", "Ref,Action,Owner\n1,Mend,Jo\n", "\n"),
                text(FIVE, "commas (refused)", "Ref,Action,Owner\n1,Mend,Jo\n", ","),
                text(FIVE, "filled cells (refused)", "Ref,Action,Owner\n1,Mend,Jo\n", "a,b,c,d,e\n"),
                text(FIVE, "filled cells in fewer lines (refused)", "Ref,Action,Owner\n", "a,".repeat(250) + "a\n"),
                text(FIVE, "quotation marks", "Ref,Action,Owner\n1,Mend,Jo\n", "\",\"\n"),
                text(TWENTY, "tabs", "Ref\tAction\tOwner\n1\tMend\tJo\n", "\t"),
                text(TWENTY, "pipes", "| Ref | Action | Owner |\n|---|---|---|\n| 1 | Mend | Jo |\n", "|"),
                text(FIVE, "rules", "| Ref | Action | Owner |\n|---|---|---|\n| 1 | Mend | Jo |\n", "|---|---|---|\n"),
                text(FIVE, "rows that do not end", "| Ref | Action | Owner |\n|---|---|---|\n", "| 1\nb | c\n"),
                text(FIVE, "emphasis", "| Ref | Action | Owner |\n|---|---|---|\n| 1 | ", "**a _b "),
                text(FIVE, "headings of blanks (read)", TABLE, "## a" + " ".repeat(1_900) + "x\n"),
                text(FIVE, "headings of signs (read)", TABLE, "## a " + "# #".repeat(600) + "x\n"),
                text(FIVE, "a heading without end", TABLE, "# "),
                text(FIVE, "a cell of digits", "Ref,Action,Owner\n1,Mend,", "1"),
                text(FIVE, "a cell of brackets", "Ref,Action,Owner\n1,Mend,", "[("),
                text(FIVE, "a cell of statuses", "Ref,Action,Status\n1,Mend,", "completed "),
                text(FIVE, "links", "| Ref | Action | Owner |\n|---|---|---|\n| 1 | ", "[a]("),
                text(FIVE, "borders", "+---+---+---+\n| Ref | Action | Owner |\n", "+-+"),
                text(FIVE, "tags (refused)", "<table><tr><td>Ref<td>Action<td>Owner", "<b>"),
                html(190_000, "cells in cells", "<table><tr><td>"),
                html(100_000, "emphasis in emphasis", "<b class='#'><p>"),
                html(60_000, "links in links", "<a href='#'><table>"),
                html(190_000, "cells", "<td>x"),
                html(60_000, "spans", "<td colspan=99999 rowspan=99999>"),
                html(60_000, "blocks", "<div>"),
                html(60_000, "options", "<select><option>"),
                text(FIVE, "an attribute", "<table><tr><td>Ref<td>Action<td>Owner<td class='", "a "),
                text(TWENTY, "entities", "<table><tr><td>Ref<td>Action<td>Owner<td>", "&amp;"),
                Arguments.of("zeros", (Supplier<byte[]>) () -> new byte[TWENTY]),
                Arguments.of("the letter P", (Supplier<byte[]>) () -> filled((byte) 'P')));
    }

    private static String row(int cells) {
        return "<row>" + "<c><v>#</v></c>".repeat(cells) + "</row>";
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'ha'>");
        for (int at = 1; at < 30; at++) {
            laughs.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(at, at - 1, at - 1));
        }
        return laughs + "]><worksheet><row><c t='str'><v>&e29;</v></c></row></worksheet>";
    }

    private static Arguments xlsx(String what, String head, String piece, int times, String tail) {
        return Arguments.of(what, (Supplier<byte[]>)
                () -> HostileOffice.sheet(head, piece, times, tail).file());
    }

    private static Arguments office(String what, String part, String head, String piece, int times, String tail) {
        return Arguments.of(what, (Supplier<byte[]>) () -> new HostileOffice(part, head, piece, times, tail).file());
    }

    private static Arguments docx(String what, String piece, int times) {
        return Arguments.of(what, (Supplier<byte[]>)
                () -> HostileOffice.document(piece, times).file());
    }

    private static Arguments html(int times, String what, String piece) {
        return Arguments.of(what, (Supplier<byte[]>)
                () -> ("<html><table><tr><td>Ref<td>Action<td>Owner<tr>" + piece.repeat(times)).getBytes(UTF_8));
    }

    /** So many bytes of the piece below a head. */
    private static Arguments text(int bytes, String what, String head, String piece) {
        return Arguments.of(what, (Supplier<byte[]>)
                () -> (head + piece.repeat((bytes - head.length()) / piece.length())).getBytes(UTF_8));
    }

    private static byte[] filled(byte each) {
        byte[] content = new byte[TWENTY];
        Arrays.fill(content, each);
        return content;
    }
}
