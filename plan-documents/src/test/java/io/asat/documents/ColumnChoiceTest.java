package io.asat.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnChoiceTest {
    private final Tables plan = new Tables()
            .row("No.", "Aim", "Action", "Sponsor", "Lead", "Due")
            .row("1", "Cleaner rivers", "Test the water each week", "A. Fenn", "River Officer", "1.5.25")
            .row("2", "Fewer floods", "Plant two hundred willows", "B. Hythe", "Ranger", "1.6.25");

    @ParameterizedTest
    @ValueSource(strings = {"owner:4", "owner:sponsor", " Owner : Sponsor ", "owner:4,requirement:3"})
    void goesBeforeWhatHeadingsSay(String columns) {
        PlanDocument document = plan.read(ColumnChoice.read(columns));

        assertThat(document.rows()).extracting(PlanRow::owner).containsExactly("A. Fenn", "B. Hythe");
        assertThat(document.rows()).extracting(PlanRow::targetDate).containsExactly("1.5.25", "1.6.25");
        assertThat(document.layout().describe()).contains("“Sponsor” = owner (as asked for)");
    }

    @Test
    void leavesAColumnToOneMeaning() {
        PlanDocument document = plan.read(ColumnChoice.read("requirement:2"));

        assertThat(document.rows()).extracting(PlanRow::requirement).containsExactly("Cleaner rivers", "Fewer floods");
        assertThat(document.rows()).extracting(PlanRow::section).containsExactly(null, null);
    }

    @Test
    void readsATableWhoseHeadingsSayNothing() {
        PlanDocument document = new Tables()
                .row("Alpha", "Beta")
                .row("Mend the weir", "Engineer")
                .row("Dredge the pool", "Ranger")
                .read(ColumnChoice.read("requirement:Alpha,owner:Beta"));

        assertThat(document.rows()).extracting(PlanRow::owner).containsExactly("Engineer", "Ranger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "owner", "owner:", ":4", "boss:4", "owner:4,owner:5"})
    void refusesWhatIsNoChoice(String columns) {
        assertThatExceptionOfType(UnusableColumns.class)
                .isThrownBy(() -> ColumnChoice.read(columns))
                .withMessageContaining("requirement:4,owner:6")
                .withMessageContaining("targetDate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner:7", "owner:0", "owner:Nobody"})
    void refusesAColumnThatIsNotThere(String columns) {
        assertThatExceptionOfType(UnusableColumns.class).isThrownBy(() -> plan.read(ColumnChoice.read(columns)));
    }
}
