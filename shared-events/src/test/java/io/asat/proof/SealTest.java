package io.asat.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asat.events.ProgressRecorded;
import io.asat.values.ActionId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final StoredEvent EVENT = StoredExamples.stored(
            new ProgressRecorded(ActionId.of("bedford-winter/2.10"), "Half way", LocalDate.of(2020, 12, 4)), 2);
    private static final Seal SEAL = new Seal("a key of at least 32 characters, ours");

    @Test
    void holdsOnTheEventItWasMadeFor() {
        assertThat(find(sealed(EVENT))).isEqualTo(Seal.Finding.HOLDS);
    }

    @Test
    void isBrokenOnceTheEventIsChanged() {
        StoredEvent sealed = sealed(EVENT);
        assertThat(find(sealed.with(sealed.payload().replace("Half", "All the"), sealed.metaData())))
                .isEqualTo(Seal.Finding.BROKEN);
    }

    @Test
    void cannotBeMadeWithoutTheKey() {
        Seal other = new Seal("another key of more than 32 characters");
        assertThat(find(sealed(EVENT, other))).isEqualTo(Seal.Finding.BROKEN);
    }

    @Test
    void canBeMissing() {
        assertThat(find(EVENT)).isEqualTo(Seal.Finding.MISSING);
    }

    @Test
    void holdsAfterARedaction() {
        assertThat(find(Redaction.of(sealed(EVENT), List.of("progress"), "[gone]")))
                .isEqualTo(Seal.Finding.HOLDS);
    }

    @Test
    void takesNoShortKey() {
        assertThatThrownBy(() -> new Seal("too short")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Seal.Finding find(StoredEvent event) {
        return SEAL.find(event, Statement.of(event));
    }

    private static StoredEvent sealed(StoredEvent event) {
        return sealed(event, SEAL);
    }

    private static StoredEvent sealed(StoredEvent event, Seal seal) {
        String with = "{\"seal\":\"" + seal.of(Statement.of(event)) + "\",";
        return event.with(event.payload(), event.metaData().replaceFirst("\\{", with));
    }
}
