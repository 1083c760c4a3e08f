package io.asat.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.values.ParagraphReferences;
import io.asat.values.Rag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssertionsTest {

    @Test
    void tellAnAbsenceFromSilence() {
        Assertions cleared = Assertions.of(Attribute.RAG, null);

        assertThat(cleared.speakOf(Attribute.RAG)).isTrue();
        assertThat(cleared.speakOf(Attribute.OWNER)).isFalse();
        assertThat(cleared.value(Attribute.RAG)).isEmpty();
        assertThat(cleared).isNotEqualTo(Assertions.NONE);
        assertThat(cleared.isEmpty()).isFalse();
        assertThat(Assertions.NONE.isEmpty()).isTrue();
    }

    @Test
    void takeNoTargetDateAndNoParagraphsForAnAbsence() {
        assertThat(Assertions.of(Attribute.TARGET_DATE, TargetDate.NONE))
                .isEqualTo(Assertions.of(Attribute.TARGET_DATE, null));
        assertThat(Assertions.of(Attribute.PARAGRAPH_REFERENCES, ParagraphReferences.NONE))
                .isEqualTo(Assertions.of(Attribute.PARAGRAPH_REFERENCES, null));
    }

    @Test
    void areSilentAboutWhatIsNotThereIfOnlyItsPresenceCounts() {
        assertThat(Assertions.NONE.andIfPresent(Attribute.OWNER, null)).isEqualTo(Assertions.NONE);
        assertThat(Assertions.NONE.andIfPresent(Attribute.OWNER, "Ann"))
                .isEqualTo(Assertions.of(Attribute.OWNER, "Ann"));
    }

    @Test
    void sayTheLastThingSaidOfAnAttribute() {
        Assertions said = Assertions.of(Attribute.RAG, Rag.RED).and(Attribute.RAG, Rag.GREEN);

        assertThat(said).isEqualTo(Assertions.of(Attribute.RAG, Rag.GREEN));
        assertThat(said.hashCode())
                .isEqualTo(Assertions.of(Attribute.RAG, Rag.GREEN).hashCode());
    }

    @Test
    void areNotChangedByWhatIsAdded() {
        Assertions before = Assertions.of(Attribute.RAG, Rag.RED);

        assertThat(before.and(Attribute.OWNER, "Ann").attributes()).containsExactly(Attribute.RAG, Attribute.OWNER);
        assertThat(before.attributes()).containsExactly(Attribute.RAG);
    }

    @Test
    void areVisitedInTheOrderActionsShowThem() {
        List<String> visited = new ArrayList<>();
        Assertions.of(Attribute.STATUS, null)
                .and(Attribute.RAG, Rag.RED)
                .and(Attribute.REQUIREMENT, "Test all staff")
                .forEach((attribute, value) -> visited.add(attribute + "=" + value));

        assertThat(visited).containsExactly("requirement=Test all staff", "rag=RED", "status=null");
    }

    @Test
    void areEqualInWhateverOrderTheyWereSaid() {
        long seed = 20201204;
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<Attribute<?>> order = new ArrayList<>(Attribute.ALL);
            Collections.shuffle(order, random);
            Assertions cleared = Assertions.NONE;
            for (Attribute<?> attribute : order) {
                cleared = cleared.and(attribute, null);
            }
            assertThat(cleared).as("seed %d", seed).isEqualTo(allCleared());
            assertThat(cleared).as("seed %d", seed).hasSameHashCodeAs(allCleared());
        }
    }

    @Test
    void refuseAValueOfAnotherType() {
        @SuppressWarnings("unchecked") // the compiler refuses it otherwise
        Attribute<Object> rag = (Attribute<Object>) (Attribute<?>) Attribute.RAG;

        assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> Assertions.of(rag, "RED"));
    }

    @Test
    void keepATargetDatesWordsKindAndDateTogether() {
        TargetDate christmas = new TargetDate("Xmas", TargetDateKind.FIXED, LocalDate.of(2020, 12, 25));

        assertThat(Assertions.of(Attribute.TARGET_DATE, christmas).value(Attribute.TARGET_DATE))
                .contains(christmas);
    }

    private static Assertions allCleared() {
        Assertions cleared = Assertions.NONE;
        for (Attribute<?> attribute : Attribute.ALL) {
            cleared = cleared.and(attribute, null);
        }
        return cleared;
    }
}
