package io.asat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowReferencesTest {
    @Test
    void keepsWhatIsPrinted() {
        assertThat(names("1.1", "1.2")).containsExactly("1.1", "1.2");
    }

    @Test
    void namesARowWithoutAReferenceAfterTheLastPrintedOne() {
        assertThat(names("2.3", null, null, "2.4", null)).containsExactly("2.3", "2.3~2", "2.3~3", "2.4", "2.4~2");
    }

    @Test
    void namesARowWhoseReferenceIsUsedAlready() {
        assertThat(names("2.3", "2.4", "2.3", null)).containsExactly("2.3", "2.4", "2.3~2", "2.3~3");
    }

    @Test
    void countsFromOneWithNothingPrintedAbove() {
        assertThat(names(null, null, "1", null)).containsExactly("2", "3", "1", "1~2");
    }

    @Test
    void takesTheFirstFreeName() {
        assertThat(names("2.3", "2.3~2", null)).containsExactly("2.3", "2.3~2", "2.3~2~2");
        assertThat(names("2.3", null, "2.3~2")).containsExactly("2.3", "2.3~3", "2.3~2");
    }

    @Test
    void staysWithinFortyCharacters() {
        assertThat(names("x".repeat(40), null).getLast()).isEqualTo("x".repeat(38) + "~2");
    }

    @Test
    void warnsOfEveryNameItGives() {
        List<NamedRow> named = RowReferences.name(List.of(row("7"), row(null), row("7")));

        assertThat(named)
                .extracting(NamedRow::warning)
                .satisfiesExactly(
                        none -> assertThat(none).isNull(),
                        unprinted -> assertThat(unprinted)
                                .isEqualTo(new DocumentWarning(
                                        3, "7~2", "no reference is printed: the action is named 7~2")),
                        twice -> assertThat(twice)
                                .isEqualTo(new DocumentWarning(
                                        3, "7~3", "the reference is printed twice: the action is named 7~3")));
    }

    private static List<String> names(@Nullable String... printed) {
        return RowReferences.name(
                        Arrays.stream(printed).map(RowReferencesTest::row).toList())
                .stream()
                .map(NamedRow::reference)
                .toList();
    }

    private static PlanRow row(@Nullable String reference) {
        return new PlanRow(
                3, null, null, reference, List.of(), "Do it", null, null, null, null, null, null, null, List.of(), null,
                null);
    }
}
