package io.asat.history;

import static io.asat.history.Told.december;
import static io.asat.history.Told.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.values.Rag;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class FirstDayTest {

    @Test
    void isThatOfTheRegistration() {
        Told told = registered(5);

        assertThat(told.existsOn(4)).isFalse();
        assertThat(told.existsOn(5)).isTrue();
        assertThat(told.history().firstDay()).contains(december(5));
        assertThat(told.history().existsOn(december(4))).isFalse();
    }

    @Test
    void isEarlierOnceTheRegistrationWasBackdated() {
        Told told = registered(5).backdated(2);

        assertThat(told.existsOn(1)).isFalse();
        assertThat(told.existsOn(2)).isTrue();
        assertThat(told.history().beginning().sequence()).isEqualTo(2);
    }

    @Test
    void leavesValuesAtTheDaysTheyWereGiven() {
        Told told = registered(5).backdated(2);

        assertThat(told.on(4).requirement()).isNull();
        assertThat(told.on(5).requirement()).isEqualTo("Test all staff");
        assertThat(told.on(4).confirmedAsAt()).isEqualTo(december(2));
    }

    @Test
    void isTheFormerOneAgainOnceTheBackdatingWasRetracted() {
        Told told = registered(5).backdated(3).backdated(2).retracted(3);

        assertThat(told.history().firstDay()).contains(december(3));
        assertThat(told.retracted(2).history().firstDay()).contains(december(5));
        assertThat(told.retracted(2).history().beginning().sequence()).isEqualTo(1);
    }

    @Test
    void isWhereEntriesCountFromThatAreLeftBeforeIt() {
        Told told =
                registered(5).backdated(2).rag(3, Rag.RED).progress(3, "Begun").retracted(2);

        assertThat(told.existsOn(4)).isFalse();
        assertThat(told.on(5).rag()).isEqualTo(Rag.RED);
        assertThat(told.on(5).progress())
                .isEqualTo(new ActionState.Progress("Begun", december(5), Told.recorded(4), "ann"));
        assertThat(told.on(5).confirmedAsAt()).isEqualTo(december(5));
    }

    @Test
    void isNotMovedByAnEntryBeforeIt() {
        Told told = registered(5).rag(3, Rag.RED);

        assertThat(told.existsOn(3)).isFalse();
        assertThat(told.on(5).rag()).isEqualTo(Rag.RED);
    }

    @Test
    void isThatOfTheEarliestEntryLeftOnceTheRegistrationWasStruck() {
        Told told = registered(5).progress(9, "Begun").rag(7, Rag.RED).retracted(1);

        assertThat(told.history().firstDay()).contains(december(7));
        assertThat(told.history().beginning().sequence()).isEqualTo(3);
        assertThat(told.on(9).requirement()).isNull();
    }

    @Test
    void mayBeThatOfABackdatingOnceTheRegistrationWasStruck() {
        Told told = registered(5).backdated(2).rag(7, Rag.RED).retracted(1);

        assertThat(told.history().firstDay()).contains(december(2));
    }

    @Test
    void isNoneIfNothingRestsOnAStruckRegistration() {
        Told told = registered(5).rag(7, Rag.RED).retracted(2).retracted(1);

        assertThat(told.history().firstDay()).isEmpty();
        assertThat(told.existsOn(31)).isFalse();
        assertThat(told.history().runs(Attribute.RAG)).isEmpty();
        assertThat(told.history().version()).isEqualTo(4);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(told.history()::beginning);
    }

    @Test
    void isThatOfAnotherRegistrationAfterOneWasStruck() {
        Assertions again = Assertions.of(Attribute.REQUIREMENT, "Test everybody");
        Told told = registered(5).rag(7, Rag.RED).retracted(1).then(Told.registration(8, again));

        assertThat(told.history().firstDay()).contains(december(8));
        assertThat(told.on(8).rag()).isEqualTo(Rag.RED);
        assertThat(told.on(8).requirement()).isEqualTo("Test everybody");
    }
}
