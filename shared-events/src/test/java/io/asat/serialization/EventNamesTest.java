package io.asat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.events.DatedEntry;
import io.asat.events.RagChanged;
import org.junit.jupiter.api.Test;

class EventNamesTest {

    /** The kinds of the contract's history, and what happens to plans. Names are stored: none may ever change. */
    @Test
    void areThoseOfTheContract() {
        assertThat(EventNames.events())
                .map(type -> EventNames.nameOf(type).orElseThrow())
                .containsExactlyInAnyOrder(
                        "ActionRegistered",
                        "ActionDescribed",
                        "RegistrationBackdated",
                        "PositionConfirmed",
                        "ProgressRecorded",
                        "RagChanged",
                        "RequirementAssessed",
                        "GapIdentified",
                        "OwnerAssigned",
                        "TargetDateSet",
                        "ActionCompleted",
                        "ActionReopened",
                        "ActionWithdrawn",
                        "EntryRetracted",
                        "EntryRedacted",
                        "PlanCreated",
                        "ActionListed",
                        "PlanImported",
                        "ImportRetracted");
    }

    @Test
    void leadBothWays() {
        assertThat(EventNames.event("RagChanged")).contains(RagChanged.class);
        assertThat(EventNames.nameOf(RagChanged.class)).contains("RagChanged");
    }

    @Test
    void belongToStoredEventsOnly() {
        assertThat(EventNames.event("Impostor")).isEmpty();
        assertThat(EventNames.nameOf(DatedEntry.class)).isEmpty();
        assertThat(EventNames.nameOf(Impostors.RagChanged.class)).isEmpty();
    }

    private static final class Impostors {
        record RagChanged() {}
    }
}
