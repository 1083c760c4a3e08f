package io.asat.history;

import static io.asat.history.Told.december;
import static io.asat.history.Told.recorded;
import static io.asat.history.Told.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.asat.events.ActionRegistered;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.RagChanged;
import io.asat.events.Recording;
import io.asat.values.Rag;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntriesTest {

    @Test
    void keepWhatWasSaidWhenAndByWhom() {
        Entry entry = registered(1).rag(3, Rag.RED).history().entry(2).orElseThrow();

        assertThat(entry.sequence()).isEqualTo(2);
        assertThat(entry.kind()).isEqualTo("RagChanged");
        assertThat(entry.asAt()).isEqualTo(december(3));
        assertThat(entry.assertions()).isEqualTo(Assertions.of(Attribute.RAG, Rag.RED));
        assertThat(entry.recordedAt()).isEqualTo(recorded(2));
        assertThat(entry.recordedBy()).isEqualTo("ann");
        assertThat(entry.importNumber()).isNull();
        assertThat(entry.retracts()).isNull();
        assertThat(entry.retractedBy()).isNull();
        assertThat(entry.is(RagChanged.class)).isTrue();
        assertThat(entry.is(ActionRegistered.class)).isFalse();
    }

    @Test
    void knowTheImportTheyCameThrough() {
        var recording = new Recording("ann", null, Recording.importSource(7), null, "d", recorded(2), "s");
        var history = registered(1).history().with(new RagChanged(Told.ACTION, Rag.RED, null, december(3)), recording);

        assertThat(history.entry(2).orElseThrow().cameThroughImport(7)).isTrue();
        assertThat(history.entry(2).orElseThrow().cameThroughImport(8)).isFalse();
        assertThat(history.entry(1).orElseThrow().cameThroughImport(7)).isFalse();
    }

    @Test
    void knowWhichRetractionStruckThem() {
        ActionHistory history = registered(1).rag(3, Rag.RED).retracted(2).history();

        assertThat(history.entry(2).orElseThrow().retractedBy()).isEqualTo(3);
        assertThat(history.entry(3).orElseThrow().retracts()).isEqualTo(2);
        assertThat(history.entry(3).orElseThrow().asAt()).isNull();
    }

    @Test
    void areFoundByTheirSequenceFrom1() {
        ActionHistory history = registered(1).rag(3, Rag.RED).history();

        assertThat(history.entry(0)).isEmpty();
        assertThat(history.entry(1).map(Entry::kind)).contains("ActionRegistered");
        assertThat(history.entry(3)).isEmpty();
    }

    @Test
    void areRefusedInAnyOtherOrder() {
        List<Entry> entries = registered(1).rag(3, Rag.RED).history().entries();

        assertThatIllegalArgumentException().isThrownBy(() -> ActionHistory.of(entries.reversed()));
        assertThatIllegalArgumentException().isThrownBy(() -> ActionHistory.of(entries.subList(1, 2)));
    }

    @Test
    void areOrderedByDayThenRecordingAboutAnAttribute() {
        ActionHistory history = registered(1)
                .rag(5, Rag.RED)
                .rag(3, Rag.AMBER)
                .rag(5, Rag.GREEN)
                .rag(4, Rag.RED)
                .retracted(5)
                .history();

        assertThat(history.entriesAbout(Attribute.RAG))
                .extracting(Entry::sequence)
                .containsExactly(3L, 2L, 4L);
    }
}
