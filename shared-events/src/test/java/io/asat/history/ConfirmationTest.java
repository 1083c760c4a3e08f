package io.asat.history;

import static io.asat.history.Told.december;
import static io.asat.history.Told.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.values.Rag;
import org.junit.jupiter.api.Test;

class ConfirmationTest {

    @Test
    void assertsEveryAttributeThatHasAValueThatDayButStatus() {
        Told told = registered(1)
                .rag(2, Rag.RED)
                .owner(2, "Ann")
                .owner(3, null)
                .completed(3)
                .rag(7, Rag.GREEN);

        assertThat(told.history().positionOn(december(5)))
                .isEqualTo(
                        Assertions.of(Attribute.REQUIREMENT, "Test all staff").and(Attribute.RAG, Rag.RED));
    }

    @Test
    void holdsItsValuesAgainstWhatIsEnteredForEarlierDays() {
        Told told = registered(1).rag(2, Rag.RED).confirmed(6).rag(4, Rag.GREEN);

        assertThat(told.on(5).rag()).isEqualTo(Rag.GREEN);
        assertThat(told.on(6).rag()).isEqualTo(Rag.RED);
    }

    @Test
    void retractedLosesAllItAsserted() {
        Told told = registered(1)
                .rag(2, Rag.RED)
                .progress(2, "Begun")
                .confirmed(6)
                .rag(4, Rag.GREEN)
                .progress(4, "Half way")
                .retracted(4);

        assertThat(told.on(6).rag()).isEqualTo(Rag.GREEN);
        assertThat(told.progressOn(6).narrative()).isEqualTo("Half way");
        assertThat(told.on(6).confirmedAsAt()).isEqualTo(december(4));
    }

    @Test
    void dayIsThatOfTheLatestEntryOfAnyKindUpToTheDayAsked() {
        Told told = registered(1).confirmed(6).completed(9).rag(4, Rag.GREEN);

        assertThat(told.on(3).confirmedAsAt()).isEqualTo(december(1));
        assertThat(told.on(5).confirmedAsAt()).isEqualTo(december(4));
        assertThat(told.on(8).confirmedAsAt()).isEqualTo(december(6));
        assertThat(told.on(9).confirmedAsAt()).isEqualTo(december(9));
        assertThat(told.history().confirmedDays()).containsExactly(december(1), december(4), december(6), december(9));
    }

    @Test
    void dayIsNotThatOfARetraction() {
        Told told = registered(1).rag(6, Rag.RED).retracted(2);

        assertThat(told.on(9).confirmedAsAt()).isEqualTo(december(1));
    }
}
