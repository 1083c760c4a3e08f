package io.asat.history;

import static io.asat.history.Told.december;
import static io.asat.history.Told.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.ActionDescribed;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.values.FullyMet;
import io.asat.values.ParagraphReferences;
import io.asat.values.Rag;
import io.asat.values.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueInForceTest {

    @Test
    void isThatOfTheGreatestDayUpToTheOneAsked() {
        Told told = registered(1).rag(3, Rag.RED).rag(5, Rag.AMBER);

        assertThat(told.on(2).rag()).isNull();
        assertThat(told.on(3).rag()).isEqualTo(Rag.RED);
        assertThat(told.on(4).rag()).isEqualTo(Rag.RED);
        assertThat(told.on(5).rag()).isEqualTo(Rag.AMBER);
        assertThat(told.on(31).rag()).isEqualTo(Rag.AMBER);
    }

    @Test
    void isNotThatOfABackdatedEntryWhereALaterDaysStands() {
        Told told = registered(1).rag(5, Rag.AMBER).rag(3, Rag.RED);

        assertThat(told.on(4).rag()).isEqualTo(Rag.RED);
        assertThat(told.on(5).rag()).isEqualTo(Rag.AMBER);
    }

    @Test
    void isThatRecordedLastAmongThoseOfOneDay() {
        Told told = registered(1).rag(3, Rag.RED).rag(3, Rag.AMBER).rag(2, Rag.GREEN);

        assertThat(told.on(3).rag()).isEqualTo(Rag.AMBER);
        assertThat(told.history()
                        .inForce(Attribute.RAG, december(3))
                        .orElseThrow()
                        .sequence())
                .isEqualTo(3);
    }

    @Test
    void isHeldAgainstWhatIsEnteredInBetweenByAnEntryThatRepeatsIt() {
        Told told = registered(1).rag(2, Rag.AMBER).rag(6, Rag.AMBER).rag(4, Rag.RED);

        assertThat(told.on(5).rag()).isEqualTo(Rag.RED);
        assertThat(told.on(6).rag()).isEqualTo(Rag.AMBER);
    }

    @Test
    void isNoneOnceItWasCleared() {
        Told told = registered(1).owner(2, "Ann").owner(4, null);

        assertThat(told.on(3).owner()).isEqualTo("Ann");
        assertThat(told.on(4).owner()).isNull();
    }

    @Test
    void isNoTargetDateRatherThanNull() {
        TargetDate tbc = new TargetDate("TBC", TargetDateKind.TBC, null);
        Told told = registered(1).targetDate(3, tbc).targetDate(5, TargetDate.NONE);

        assertThat(told.on(2).targetDate()).isEqualTo(TargetDate.NONE);
        assertThat(told.on(3).targetDate()).isEqualTo(tbc);
        assertThat(told.on(5).targetDate()).isEqualTo(TargetDate.NONE);
    }

    @Test
    void isWhatTheRegistrationGaveFromItsDay() {
        Assertions given = Assertions.of(Attribute.REQUIREMENT, "Test all staff")
                .and(Attribute.PARAGRAPH_REFERENCES, new ParagraphReferences(List.of("1.4")))
                .and(Attribute.THEME, "Outbreaks")
                .and(Attribute.SECTION, "Testing")
                .and(Attribute.FULLY_MET, FullyMet.PARTLY)
                .and(Attribute.GAP, "Two homes");
        ActionState state = registered(4, given).on(4);

        assertThat(state.requirement()).isEqualTo("Test all staff");
        assertThat(state.paragraphReferences().values()).containsExactly("1.4");
        assertThat(state.theme()).isEqualTo("Outbreaks");
        assertThat(state.section()).isEqualTo("Testing");
        assertThat(state.fullyMet()).isEqualTo(FullyMet.PARTLY);
        assertThat(state.gap()).isEqualTo("Two homes");
        assertThat(state.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void ofWhatADescriptionIsSilentAboutStaysAsItWas() {
        Assertions given = Assertions.of(Attribute.REQUIREMENT, "Tset").and(Attribute.THEME, "Outbreaks");
        var described =
                new ActionDescribed(Told.ACTION, Assertions.of(Attribute.REQUIREMENT, "Test"), "misprint", december(3));
        Told told = registered(1, given).then(described);

        assertThat(told.on(2).requirement()).isEqualTo("Tset");
        assertThat(told.on(3).requirement()).isEqualTo("Test");
        assertThat(told.on(3).theme()).isEqualTo("Outbreaks");
    }
}
