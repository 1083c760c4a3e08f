package io.asat.history;

import static io.asat.history.Told.december;
import static io.asat.history.Told.recorded;
import static io.asat.history.Told.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.asat.events.Attribute;
import io.asat.events.ProgressRecorded;
import io.asat.values.Rag;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void aValueThatIsRepeatedCountsFromTheFirstDayOfItsRun() {
        Told told = registered(1).progress(3, "Begun").progress(6, "Begun");

        assertThat(told.on(8).progress()).isEqualTo(new ActionState.Progress("Begun", december(3), recorded(2), "ann"));
    }

    @Test
    void aRunIsBrokenByAnotherValueInBetween() {
        Told told = registered(1).progress(3, "Begun").progress(6, "Begun").progress(5, "Stopped");

        assertThat(told.progressOn(4).asAt()).isEqualTo(december(3));
        assertThat(told.progressOn(6).asAt()).isEqualTo(december(6));
    }

    @Test
    void aRunIsBrokenByADayWithoutAValue() {
        Told told = registered(1).rag(3, Rag.RED).rag(5, null).rag(7, Rag.RED);

        assertThat(told.history().run(Attribute.RAG, december(8)).orElseThrow().from())
                .isEqualTo(december(7));
    }

    @Test
    void aRunIsNotBrokenWithinADay() {
        Told told = registered(1).progress(3, "Begun").progress(5, "Stopped").progress(5, "Begun");

        assertThat(told.progressOn(5).asAt()).isEqualTo(december(3));
    }

    @Test
    void progressIsRecordedByWhoeverIsInForceOnTheFirstDayOfItsRun() {
        var ofBob = new ProgressRecorded(Told.ACTION, "Begun", december(3));
        Told told = registered(1).progress(5, "Begun").progress(3, "Begun").thenBy("bob", ofBob);

        assertThat(told.on(9).progress()).isEqualTo(new ActionState.Progress("Begun", december(3), recorded(4), "bob"));
    }

    @Test
    void progressIsNoneBeforeItWasSaid() {
        assertThat(registered(1).progress(3, "Begun").on(2).progress()).isNull();
    }

    @Test
    void areConsecutiveAndTheLastHasNoEnd() {
        Told told = registered(1)
                .rag(3, Rag.RED)
                .rag(5, null)
                .rag(5, Rag.AMBER)
                .rag(6, Rag.AMBER)
                .rag(8, null);

        assertThat(told.history().runs(Attribute.RAG))
                .extracting(Run::from, Run::until, Run::value)
                .containsExactly(
                        tuple(december(3), december(5), Optional.of(Rag.RED)),
                        tuple(december(5), december(8), Optional.of(Rag.AMBER)),
                        tuple(december(8), LocalDate.MAX, Optional.empty()));
    }

    @Test
    void beginNoEarlierThanTheAction() {
        Told told = registered(5).backdated(2).rag(2, Rag.RED).rag(3, Rag.AMBER).retracted(2);

        assertThat(told.history().runs(Attribute.RAG))
                .extracting(Run::from, Run::value)
                .containsExactly(tuple(december(5), Optional.of(Rag.AMBER)));
    }
}
