package io.asat.history;

import static io.asat.history.Told.december;
import static io.asat.history.Told.recorded;
import static io.asat.history.Told.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.asat.events.Attribute;
import io.asat.events.RagChanged;
import io.asat.events.Recording;
import io.asat.values.Rag;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KnownAtTest {

    @Test
    void includesWhatWasRecordedAtThatVeryInstant() {
        Told told = registered(1).rag(3, Rag.RED);

        assertThat(told.history().asKnownAt(recorded(2)).version()).isEqualTo(2);
        assertThat(told.history().asKnownAt(recorded(2).minusMillis(1)).version())
                .isEqualTo(1);
    }

    @Test
    void includesAllThatWasRecordedInTheSameMillisecond() {
        Recording atTheSameTime = new Recording("ann", null, "api", null, "d", recorded(1), "s");
        ActionHistory history = registered(1)
                .history()
                .with(new RagChanged(Told.ACTION, Rag.RED, null, december(1)), atTheSameTime)
                .with(new RagChanged(Told.ACTION, Rag.GREEN, null, december(1)), atTheSameTime);

        assertThat(history.asKnownAt(recorded(1))
                        .asAt(december(1))
                        .orElseThrow()
                        .rag())
                .isEqualTo(Rag.GREEN);
        assertThat(history.asKnownAt(recorded(1).minusMillis(1)).firstDay()).isEmpty();
    }

    @Test
    void knowsNothingBeforeTheRegistrationWasRecorded() {
        assertThat(registered(1).history().asKnownAt(Instant.MIN))
                .usingRecursiveComparison()
                .isEqualTo(ActionHistory.NONE);
        assertThat(registered(1).knownAfter(0).existsOn(31)).isFalse();
    }

    @Test
    void answersAsBeforeARetraction() {
        Told told = registered(1).rag(3, Rag.RED).retracted(2);

        assertThat(told.on(3).rag()).isNull();
        assertThat(told.knownAfter(2).on(3).rag()).isEqualTo(Rag.RED);
        assertThat(told.knownAfter(2).history().entry(2).orElseThrow().isRetracted())
                .isFalse();
    }

    @Test
    void answersAsBeforeABackdating() {
        Told told = registered(5).backdated(2);

        assertThat(told.knownAfter(1).existsOn(4)).isFalse();
        assertThat(told.existsOn(4)).isTrue();
    }

    @Test
    void answersAsBeforeTheRegistrationWasStruck() {
        Told told = registered(5).retracted(1);

        assertThat(told.existsOn(5)).isFalse();
        assertThat(told.knownAfter(1).existsOn(5)).isTrue();
    }

    @Test
    void decidesVersionAndLastRecordedAt() {
        Told told = registered(1).rag(3, Rag.RED).retracted(2);

        assertThat(told.history().version()).isEqualTo(3);
        assertThat(told.history().lastRecordedAt()).contains(recorded(3));
        assertThat(told.knownAfter(2).history().lastRecordedAt()).contains(recorded(2));
        assertThat(ActionHistory.NONE.lastRecordedAt()).isEmpty();
    }

    @Test
    void answersAsBeforeAnImport() {
        var recording = new Recording("ann", null, Recording.importSource(7), null, "d", recorded(3), "s");
        ActionHistory imported = registered(1)
                .rag(3, Rag.RED)
                .history()
                .with(new RagChanged(Told.ACTION, Rag.AMBER, null, december(3)), recording);
        ActionHistory since = new Told(imported).rag(3, Rag.GREEN).history();

        assertThat(since.before(7, recorded(3)).version()).isEqualTo(2);
        assertThat(since.before(8, recorded(3)).version()).isEqualTo(3);
        assertThat(since.before(7, recorded(1)).version()).isEqualTo(1);
    }

    @Test
    void neverChangesWhatItIsAskedOf() {
        Told told = registered(1).rag(3, Rag.RED);
        told.retracted(2).rag(4, Rag.GREEN);

        assertThat(told.history().version()).isEqualTo(2);
        assertThat(told.on(4).rag()).isEqualTo(Rag.RED);
        assertThat(told.history().entriesAbout(Attribute.RAG))
                .extracting(Entry::sequence)
                .containsExactly(2L);
    }
}
