package io.asat.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.asat.documents.formats.UnreadableDocument;
import io.asat.values.ActionReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentsTest {
    private static final int SEEDS = 100;
    private static final String HEADER = "Ref\tAction\tStatus\tMet\tGap\tOwner\tBy when\n";

    @ParameterizedTest
    @FieldSource("io.asat.documents.Samples#NAMES")
    void readsOrRefusesADamagedDocumentButNeverFails(String name) throws IOException {
        byte[] whole = Samples.content(name);
        for (int seed = 0; seed < SEEDS; seed++) {
            byte[] damaged = new Mutations(seed).damage(whole);
            try {
                PlanDocument document = new DocumentReader().read(damaged, name);
                assertThat(RowReferences.name(document.rows()))
                        .extracting(NamedRow::reference)
                        .doesNotHaveDuplicates()
                        .allMatch(ActionReference::isValid);
                assertThat(document.layout().describe()).isNotEmpty();
            } catch (UnreadableDocument refused) {
                assertThat(refused).hasMessageStartingWith("Looked for ");
            } catch (RuntimeException failure) {
                fail(name + " damaged with seed " + seed, failure);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\t", "<", "<ul ", "&#", "\"\t", "x\t\"a\n", "• ", " ", "1.1 ", "((", "_", "A\t", "Theme 1: "})
    void isNotSlowedDownByAnyRepetition(String piece) {
        String text = HEADER + "1.1\t" + piece.repeat(100_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> readOrRefuse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1\tDo it now\tAll is well\tY\tJo Smith\tOngoing\n",
                "\tand more of it\tand more again\t\n\n",
                "\tMend  it\tat once\tY\tno\tJo\t4.12.20\n",
                "Something else\n\n",
                "1\t2\t3\t4\t5\t6\t7\t8\t9\n"
            })
    void readsAsManyRowsAsItAccepts(String row) {
        String text = HEADER + row.repeat(5_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> readOrRefuse(text));
    }

    private static void readOrRefuse(String text) {
        try {
            new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8), "plan.txt");
        } catch (UnreadableDocument refused) {
            assertThat(refused).hasMessageStartingWith("Looked for ");
        }
    }
}
