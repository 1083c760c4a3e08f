package io.asat.documents.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class HtmlGridTest {
    @Test
    void readsTablesUnderTheirHeadingsAndProseBetween() {
        Grid grid = Grids.read("""
                <!DOCTYPE html><html><head><title>No prose</title><style>p {}</style></head><body>
                <h1>Cycling plan</h1><p>Agreed in <b>March</b>.</p>
                <h2>Routes</h2>
                <table><caption>Theme 1</caption>
                <thead><tr><th>Ref<th>Action<th>Owner</tr></thead>
                <tbody><tr><td>1.1<td><p>Mark a
                   safe route</p><ul><li>soon</li><li>well</li></ul><td>Jo<br>Al</tr>
                <tr style="display: none"><td>x<td>y<td>z</tr></tbody></table>
                <script>var t = 1;</script><p>The end.</p></body></html>
                """);

        assertThat(Grids.lines(grid))
                .containsExactly(
                        "1: Cycling plan",
                        "2: Agreed in March.",
                        "3: Routes",
                        "4: Theme 1",
                        "5: Ref¦Action¦Owner",
                        "6: 1.1¦Mark a safe route⏎• soon⏎• well¦Jo⏎Al",
                        "7: The end.");
        assertThat(grid.rows().get(5).block().headings()).containsExactly("Cycling plan", "Routes", "Theme 1");
        assertThat(grid.rows().get(5).isCertain()).isTrue();
    }

    @Test
    void spansCoverCellsToTheRightAndBelow() {
        assertThat(Grids.lines(Grids.read("""
                        <table><tr><th rowspan=2>Ref<th colspan="2">Action</tr><tr><th>What<th>Who</tr>
                        <tr><td rowspan="99999999">1<td>Mend<td>Jo</tr><tr><td colspan=2>Paint</tr></table>
                        """)))
                .containsExactly("1: Ref¦Action¦<", "2: ^¦What¦Who", "3: 1¦Mend¦Jo", "4: ^¦Paint¦<");
    }

    @Test
    void coloursAndWhatIsStruckThroughAreKept() {
        assertThat(Grids.lines(Grids.read("""
                        <table><tr bgcolor="#FFC000"><th>Ref<th>RAG<th>By when</tr>
                        <tr><td style="background: rgb(0, 176, 80)">1<td style="BACKGROUND-COLOR:Red">
                        <td bgcolor=white><s>30.10.20</s> <span style="text-decoration: line-through">1.11.20</span> 31.12.20</tr></table>
                        """)))
                .containsExactly(
                        "1: Ref#ffc000¦RAG#ffc000¦By when#ffc000", "2: 1#00b050¦#ff0000¦31.12.20~30.10.201.11.20~");
    }

    @Test
    void aTableThatOnlyLaysOutThePageIsNoTable() {
        String plan = "<table><tr><th>Ref<th>Action<th>Owner</tr><tr><td>1<td>Mend<td>Jo</tr></table>";

        assertThat(Grids.lines(Grids.read("<table><tr><td>Menu<td><h1>Plan</h1>" + plan + "</table>")))
                .containsExactly("1: Menu", "2: Plan", "3: Ref¦Action¦Owner", "4: 1¦Mend¦Jo");
    }

    @Test
    void aTableInACellIsPartOfItsText() {
        assertThat(Grids.lines(Grids.read("""
                        <table><tr><th>Ref<th>Action<th>Owner</tr>
                        <tr><td>1<td>Mend<table><tr><td>gate<td>2</tr><tr><td>fence<td>3</tr></table><td>Jo</tr></table>
                        """))).containsExactly("1: Ref¦Action¦Owner", "2: 1¦Mend⏎gate 2⏎fence 3¦Jo");
    }

    @Test
    void aPageWithoutATableIsRefused() {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> Grids.read("<html><p>Ref\tAction\tOwner</p></html>"))
                .withMessageContaining("found an HTML page without a table");
    }

    @Test
    void aTableInMarkdownIsOneToo() {
        assertThat(Grids.lines(Grids.read("""
                        # Plan

                        <table>
                        <tr><th>Ref</th><th>Action</th><th>Owner</th></tr>
                        <tr><td>1</td><td>Mend, paint, wash</td><td>Jo, Al, Di</td></tr>
                        </table>
                        """)))
                .containsExactly("1: # Plan", "2: Ref¦Action¦Owner", "3: 1¦Mend, paint, wash¦Jo, Al, Di");
    }

    @Test
    void tagsInTheCellsOfATornOutTextMakeNoPage() {
        String cell = "<table>" + "<tr><td>gate</td><td>2</td></tr>".repeat(3) + "</table>";

        Grid grid = Grids.read("Ref\tAction\tOwner\n1\t" + cell + "\tJo\n");

        assertThat(grid.rows().get(1).texts()).startsWith("1").endsWith("Jo").hasSize(3);
    }
}
