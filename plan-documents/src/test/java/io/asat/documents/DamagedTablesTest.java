package io.asat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.values.FullyMet;
import io.asat.values.Rag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One kind of damage a test, each in a table of a few rows. */
class DamagedTablesTest {
    private static final String HEADER = "Ref\tAction\tStatus\tMet\tGap\tOwner\tBy when";
    private static final String[] WHOLE = {
        HEADER,
        "1.1\tClean the windows of the hall\tDone by the caretaker last week.\tY\t\tHead Caretaker\tOngoing",
        "1.2\tPaint the doors of the hall\tPaint is bought and the doors are sanded.\tN\tPaint them.\tHead of Estates\tOngoing",
        "1.3\tWax the floor of the hall\tWax ordered from two shops in town.\tN\tWax it twice.\tHead Caretaker\tDecember 2020",
        "1.4\tOil the hinges of the gates\tAll oiled in the first week of May.\tY\t\tHead of Estates\t"
    };

    @Test
    void joinsACellThatRunsOnOverAPageBreak() {
        PlanRow row = last(
                "1.5\tSweep the yard and\tSwept every\tN\tBuy\tHead Caretaker\tOngoing",
                "",
                "\tthe street\tday.\t\ta broom.\t\t");

        assertThat(row.requirement()).isEqualTo("Sweep the yard and the street");
        assertThat(row.status()).isEqualTo("Swept every day.");
        assertThat(row.gap()).isEqualTo("Buy a broom.");
    }

    @Test
    void findsTheColumnsOfAPieceWhoseBlankColumnsWereClosedUp() {
        PlanRow row = last(
                "1.5\tSweep the yard.\tIt is swept by those who have\tN\tBuy a broom.\tHead Caretaker\tOngoing",
                "",
                "the time.\t\t");

        assertThat(row.requirement()).isEqualTo("Sweep the yard.");
        assertThat(row.status()).isEqualTo("It is swept by those who have the time.");
    }

    @Test
    void findsTheColumnOfAMissingCell() {
        PlanRow row = last("1.5\tSweep the yard\tSwept every day of the week.\tY\tHead Caretaker\tOngoing");

        assertThat(row.gap()).isNull();
        assertThat(row.owner()).isEqualTo("Head Caretaker");
        assertThat(row.targetDate()).isEqualTo("Ongoing");
    }

    @Test
    void joinsAnOwnerSplitOverTwoColumns() {
        PlanRow row = last("1.5\tSweep the\tSwept every\tY\tHead\tof\t", "\tyard\tday.\t\tEstates\t\t");

        assertThat(row.owner()).isEqualTo("Head of Estates");
        assertThat(row.gap()).isNull();
        assertThat(row.targetDate()).isNull();
    }

    @Test
    void takesOwnerAndDateOutOfOneCell() {
        PlanRow row =
                last("1.5\tSweep the yard\tSwept every day.\tY\t\t<p>Head of Estates</p> <p>Ongoing, every day</p>");

        assertThat(row.owner()).isEqualTo("Head of Estates");
        assertThat(row.targetDate()).isEqualTo("Ongoing, every day");
    }

    @Test
    void keepsAWholeRowWithoutAReferenceAsAnAction() {
        PlanRow row = last("\tSweep the yard\tSwept every day.\tY\t\tHead of Estates\tOngoing");

        assertThat(row.reference()).isNull();
        assertThat(row.requirement()).isEqualTo("Sweep the yard");
    }

    @Test
    void readsLettersAsTheyLook() {
        assertThat(last("1.5\tSweep the yard\tSwept.\tŶ\t\tHead of Estates\t").fullyMet())
                .isEqualTo(FullyMet.YES);
    }

    @Test
    void keepsAStatusPastedIntoTheDateColumn() {
        assertThat(
                        last("1.5\tSweep the yard\tSwept.\tN\tMore\tHead of Estates\tSwept whenever the wind blows from the east.")
                                .targetDate())
                .isEqualTo("Swept whenever the wind blows from the east.");
    }

    @Test
    void putsActionsUnderTheirHeadings() {
        PlanRow row = last("Theme 2: Outside\t\t\t\t\t\t", "The yard\t\t\t\t\t\t", "2.1\tSweep it\t\tN\t\t\t");

        assertThat(row.theme()).isEqualTo("Theme 2: Outside");
        assertThat(row.section()).isEqualTo("The yard");
    }

    @Test
    void passesOverARepeatedHeaderAndWhatAPagePrints() {
        PlanDocument document = Samples.read(
                "Hall plan",
                HEADER,
                "1\tSweep the yard and\t\tN\t\tJo\t",
                "Page 1 of 3",
                "Hall plan",
                HEADER,
                "\tthe street\t\t\t\t\t",
                "- 2 -",
                "Hall plan",
                HEADER,
                "--\t----\t--\t-\t-\t-\t-",
                "2\tOil it\t\tY\t\tJo\t");

        assertThat(document.rows())
                .extracting(PlanRow::requirement)
                .containsExactly("Sweep the yard and the street", "Oil it");
    }

    @Test
    void readsAHeaderSplitOverTwoRows() {
        PlanDocument document = Samples.read(
                "Action\tKey\tTarget\tResponsible\tProgress",
                "No.\tAction\tDate\tOfficer\t(@ 4.12.20)",
                "1\tOil it\tASAP\tJo\tOiled");

        assertThat(document.rows().getFirst().targetDate()).isEqualTo("ASAP");
        assertThat(document.rows().getFirst().progress()).isEqualTo("Oiled");
        assertThat(document.asAt()).contains(LocalDate.of(2020, 12, 4));
    }

    @Test
    void keepsAHeaderWhoseFirstHeadingIsLost() {
        assertThat(Samples.read("\tAction\tOwner\tBy when", "1\tOil it\tJo\tASAP")
                        .rows()
                        .getFirst()
                        .reference())
                .isEqualTo("1");
    }

    @Test
    void readsRowsWhoseBlankCellsOnTheRightWereCutOff() {
        PlanDocument document = Samples.read(
                HEADER,
                "1\tSweep the yard and do it well\tIt is swept at noon.\tN\tMore\tJo\tOngoing",
                "",
                "\t\tTwice on Sundays.",
                "2\tOil it\t\tY");

        assertThat(document.rows())
                .extracting(PlanRow::status)
                .containsExactly("It is swept at noon. Twice on Sundays.", null);
        assertThat(document.rows().getLast().fullyMet()).isEqualTo(FullyMet.YES);
    }

    @Test
    void takesTheNumbersOfASheetsRowsForNoReferences() {
        PlanDocument document =
                Samples.read("1\t" + HEADER, "2\t1.1\tOil it\tOiled\tY\t\tJo\t", "3\t\tWax it\tWaxed\tY\t\tJo\t");

        assertThat(document.rows()).extracting(PlanRow::reference).containsExactly("1.1", null);
    }

    @Test
    void passesOverKeysAndCounts() {
        PlanDocument document = Samples.read(
                "Green\tOn track",
                "Red\tLate",
                "",
                "Ref\tAction\tRAG\tOwner",
                "1\tOil it\tGreen\tJo",
                "Total\t1",
                "",
                "Status\tCount",
                "Open\t1",
                "",
                "Version\tDate\tAuthor",
                "1.0\t4.12.20\tJo");

        assertThat(document.rows()).extracting(PlanRow::reference).containsExactly("1");
    }

    @Test
    void takesARagWordInAStatusColumnForTheRag() {
        PlanDocument document =
                Samples.read(HEADER, "1\tOil it\tGreen\tY\t\tJo\t", "2\tWax it\tWaxed twice\tY\t\tJo\t");

        assertThat(document.rows()).extracting(PlanRow::rag).containsExactly(Rag.GREEN, null);
        assertThat(document.rows()).extracting(PlanRow::progress).containsExactly(null, "Waxed twice");
        assertThat(document.columns()).contains(Column.RAG, Column.PROGRESS);
    }

    @Test
    void saysNothingOfWhatItHasNoColumnFor() {
        PlanDocument document = Samples.read("Ref\tAction\tOwner", "1\tOil it\tJo");

        assertThat(document.columns()).containsExactlyInAnyOrder(Column.REFERENCE, Column.REQUIREMENT, Column.OWNER);
        assertThat(document.asAt()).isEqualTo(Optional.empty());
    }

    @Test
    void warnsOfWhatItCannotRead() {
        PlanDocument document =
                Samples.read(HEADER, "1\tOil it\t\tperhaps\t\tJo\t", "[illegible]", "5\t\tAll well\tY\t\tJo\t");

        assertThat(document.warnings()).extracting(DocumentWarning::line).containsExactly(2, 3, 4);
    }

    private static PlanRow last(String... lines) {
        String[] all = Stream.of(WHOLE, lines).flatMap(Arrays::stream).toArray(String[]::new);
        return Samples.read(all).rows().getLast();
    }
}
