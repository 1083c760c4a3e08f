package io.asat.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.asat.dates.DateOrder;
import io.asat.documents.formats.Cell;
import io.asat.documents.formats.Rgb;
import io.asat.documents.formats.UnreadableDocument;
import io.asat.values.Rag;
import org.junit.jupiter.api.Test;

/** What a table's cells say where each stands where it was written. */
class WholeTablesTest {
    private static final Cell MERGED = new Cell("", "", null, null, Cell.Merged.INTO_ABOVE);

    @Test
    void aMergedCellHoldsForTheRowsItCovers() {
        PlanDocument document = new Tables()
                .row("Ref", "Objective", "Action", "Owner", "Due")
                .row("1", "Cleaner rivers", "Test the water each week", "River Officer", "1.5.25")
                .row("2", MERGED, "Fence off the cattle", MERGED, MERGED)
                .row("3", "Fewer floods", "Plant two hundred willows", "Ranger", "1.6.25")
                .read();

        assertThat(document.rows())
                .extracting(PlanRow::owner)
                .containsExactly("River Officer", "River Officer", "Ranger");
        assertThat(document.rows()).extracting(PlanRow::targetDate).containsExactly("1.5.25", "1.5.25", "1.6.25");
        assertThat(document.rows())
                .extracting(PlanRow::section)
                .containsExactly("Cleaner rivers", "Cleaner rivers", "Fewer floods");
    }

    @Test
    void aColourStandsForTheWordThatIsNotWritten() {
        PlanDocument document = new Tables()
                .row("Action", "Owner", "RAG")
                .row("Mend the weir", "Engineer", filled(0x00, 0xb0, 0x50))
                .row("Dredge the pool", "Engineer", filled(0xff, 0xc0, 0x00))
                .row("Paint the bridge", "Painter", filled(0xff, 0x00, 0x00))
                .row("Count the fish", "Ranger", filled(0xd9, 0xd9, 0xd9))
                .read();

        assertThat(document.rows()).extracting(PlanRow::rag).containsExactly(Rag.GREEN, Rag.AMBER, Rag.RED, null);
        assertThat(document.codes()).anyMatch(code -> code.contains("#00b050") && code.endsWith("green"));
    }

    @Test
    void aStruckDateIsSaidAndNotRead() {
        PlanDocument document = new Tables()
                .row("Action", "Owner", "Target date")
                .row("Mend the weir", "Engineer", new Cell("30/6/20", "31/3/20", null, null, Cell.Merged.NOT))
                .row("Dredge the pool", "Engineer", "31/7/20")
                .read();

        assertThat(document.rows().getFirst().targetDate()).isEqualTo("30/6/20");
        assertThat(document.warnings())
                .extracting(DocumentWarning::message)
                .anyMatch(words -> words.contains("31/3/20"));
    }

    @Test
    void aRowThatIsStruckOutIsNoAction() {
        Cell struck = new Cell("", "Sell the boat", null, null, Cell.Merged.NOT);
        PlanDocument document = new Tables()
                .row("Action", "Owner", "Target date")
                .row("Mend the weir", "Engineer", "30/6/20")
                .row(struck, struck, struck)
                .read();

        assertThat(document.rows()).hasSize(1);
        assertThat(document.warnings()).extracting(DocumentWarning::line).contains(3);
    }

    @Test
    void sheetsByWhichTablesDifferAreThemes() {
        PlanDocument document = new Tables()
                .sheet("Rivers")
                .row("Action", "Owner", "Due")
                .row("Mend the weir", "Engineer", "30/6/20")
                .sheet("Roads")
                .row("Action", "Owner", "Due")
                .row("Fill the holes", "Foreman", "30/7/20")
                .sheet("Lists")
                .row("Open")
                .row("Closed")
                .read();

        assertThat(document.rows()).extracting(PlanRow::theme).containsExactly("Rivers", "Roads");
    }

    @Test
    void headingsByWhichTablesDifferAreThemeAndSection() {
        PlanDocument document = new Tables()
                .under("River plan", "Water", "Clean")
                .row("Action", "Owner", "Due")
                .row("Test the water", "Ranger", "30/6/20")
                .under("River plan", "Water", "Plenty")
                .row("Action", "Owner", "Due")
                .row("Mend the weir", "Engineer", "30/6/20")
                .under("River plan", "Banks", "Trees")
                .row("Action", "Owner", "Due")
                .row("Plant willows", "Ranger", "30/6/20")
                .read();

        assertThat(document.rows()).extracting(PlanRow::theme).containsExactly("Water", "Water", "Banks");
        assertThat(document.rows()).extracting(PlanRow::section).containsExactly("Clean", "Plenty", "Trees");
    }

    @Test
    void aRevisedDateGoesBeforeTheOriginalWhereThereIsOne() {
        PlanDocument document = new Tables()
                .row("Action", "Owner", "Original date", "Revised date")
                .row("Mend the weir", "Engineer", "30/6/20", "30/9/20")
                .row("Dredge the pool", "Engineer", "31/7/20", "")
                .read();

        assertThat(document.rows()).extracting(PlanRow::targetDate).containsExactly("30/9/20", "31/7/20");
    }

    @Test
    void monthsComeFirstWhereADateCanOnlyBeReadSo() {
        Tables american = new Tables()
                .row("Action", "Owner", "Due")
                .row("Mend the weir", "Engineer", "6/30/20")
                .row("Dredge the pool", "Engineer", "7/8/20");
        Tables both = new Tables()
                .row("Action", "Owner", "Due")
                .row("Mend the weir", "Engineer", "6/30/20")
                .row("Dredge the pool", "Engineer", "30/8/20");

        assertThat(american.read().dates()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(american.read().warnings()).hasSize(1);
        assertThat(both.read().dates()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(both.read().warnings()).hasSize(1);
    }

    @Test
    void whatIsNoTableOfActionsIsRefused() {
        Tables risks = new Tables()
                .row("Risk", "Likelihood", "Impact", "Score")
                .row("The weir fails", "2", "5", "10")
                .row("The pool dries up", "3", "2", "6");

        assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(risks::read);
    }

    private static Cell filled(int red, int green, int blue) {
        return new Cell("", "", null, new Rgb(red, green, blue), Cell.Merged.NOT);
    }
}
