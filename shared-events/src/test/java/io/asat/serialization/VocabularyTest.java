package io.asat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.dates.TargetDateKind;
import io.asat.events.Attribute;
import io.asat.values.FullyMet;
import io.asat.values.Rag;
import io.asat.values.Status;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words that values are stored as. More may come; none may go or change, for they are in the store. */
class VocabularyTest {
    @Test
    void keepsEveryWordThatWasEverStored() {
        assertThat(words(Rag.values())).contains("GREEN", "AMBER", "RED");
        assertThat(words(FullyMet.values())).contains("YES", "PARTLY", "NO");
        assertThat(words(Status.values())).contains("OPEN", "COMPLETE", "WITHDRAWN");
        assertThat(words(TargetDateKind.values()))
                .contains(
                        "FIXED",
                        "MIXED",
                        "RECURRING",
                        "ONGOING",
                        "ASAP",
                        "CONDITIONAL",
                        "TBC",
                        "NOT_APPLICABLE",
                        "COMPLETED",
                        "NARRATIVE",
                        "EMPTY");
        assertThat(Attribute.ALL.stream().map(Attribute::field))
                .contains(
                        "requirement",
                        "paragraphReferences",
                        "theme",
                        "section",
                        "owner",
                        "targetDate",
                        "rag",
                        "fullyMet",
                        "gap",
                        "progress",
                        "status");
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
