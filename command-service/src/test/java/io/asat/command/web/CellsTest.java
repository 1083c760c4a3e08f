package io.asat.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.command.imports.Edition.Warning;
import io.asat.documents.PlanRow;
import io.asat.values.ActionReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {
    private static final String GRIN = "\uD83D\uDE00";

    private final List<Warning> warnings = new ArrayList<>();

    @Test
    void takesAsManyCharactersAsAReaderCounts() {
        String requirement = GRIN.repeat(20_000);
        assertThat(requirement(requirement)).isEqualTo(requirement);
        assertThat(warnings).isEmpty();
    }

    @Test
    void cutsBetweenCharacters() {
        assertThat(requirement("a" + GRIN.repeat(20_000))).isEqualTo("a" + GRIN.repeat(19_999));
        assertThat(warnings)
                .extracting(Warning::message)
                .containsExactly("its requirement is cut after 20000 characters");
    }

    private String requirement(String text) {
        var row = new PlanRow(
                1, null, null, null, List.of(), text, null, null, null, null, null, null, null, List.of(), null, null);
        return String.valueOf(new Cells(row, new ActionReference("1"), warnings).requirement());
    }
}
