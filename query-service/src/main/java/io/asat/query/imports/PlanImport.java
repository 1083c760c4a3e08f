package io.asat.query.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.asat.events.ImportRetracted;
import io.asat.events.PlanImported;
import io.asat.events.Recording;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An import as the plan's list shows it.
 *
 * @param number counts the plan's imports from 1
 * @param sha256 of the file, in hexadecimal
 * @param actions how many actions the document has
 * @param events how many events were recorded
 * @param retracted when, by whom and why it was taken back; none if it stands
 */
record PlanImport(
        @JsonProperty("import") int number,
        String document,
        String sha256,
        LocalDate asAt,
        Instant recordedAt,
        String recordedBy,
        int actions,
        int events,
        @Nullable Retracted retracted) {

    /** When, by whom and why an import was taken back. */
    record Retracted(Instant recordedAt, String recordedBy, String reason) {}

    static PlanImport of(PlanImported event, Recording recording) {
        return new PlanImport(
                event.number(),
                event.document(),
                event.sha256(),
                event.asAt(),
                recording.recordedAt(),
                recording.account(),
                event.actions(),
                event.events(),
                null);
    }

    PlanImport with(ImportRetracted event, Recording recording) {
        if (event.number() != number) {
            return this;
        }
        var by = new Retracted(recording.recordedAt(), recording.account(), event.reason());
        return new PlanImport(number, document, sha256, asAt, recordedAt, recordedBy, actions, events, by);
    }
}
