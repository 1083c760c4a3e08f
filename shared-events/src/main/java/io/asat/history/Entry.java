package io.asat.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.asat.events.ActionCompleted;
import io.asat.events.ActionEvent;
import io.asat.events.ActionRegistered;
import io.asat.events.Assertions;
import io.asat.events.DatedEntry;
import io.asat.events.EntryRedacted;
import io.asat.events.EntryRetracted;
import io.asat.events.PositionConfirmed;
import io.asat.events.Recording;
import io.asat.events.RegistrationBackdated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One event of an action as the fold keeps it.
 *
 * @param sequence its number within the action, from 1
 * @param kind the event's name
 * @param asAt the day from which it holds; none for a retraction and a redaction
 * @param importNumber the number of the import it came through, if it came through one
 * @param note what the import noted with a completion or confirmation: the words of a date cell that only says it is done
 * @param retracts the number of the entry it strikes; none unless it is a retraction
 * @param retractedBy the number of the retraction that struck it, if one did
 * @param redacted what of its words is gone, if some are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(
        long sequence,
        String kind,
        @Nullable LocalDate asAt,
        Assertions assertions,
        Instant recordedAt,
        String recordedBy,
        @Nullable Integer importNumber,
        @Nullable String note,
        @Nullable Long retracts,
        @Nullable Long retractedBy,
        @Nullable Redacted redacted) {

    /**
     * That words of an entry are gone.
     *
     * @param by the number of the redaction that removed the last of them
     * @param fields which: attributes, and of what was said beside them {@code reason}, {@code note} and {@code evidence}
     */
    public record Redacted(long by, List<String> fields) {}

    static Entry of(ActionEvent event, long sequence, Recording recording) {
        return switch (event) {
            case DatedEntry dated -> entry(dated, sequence, recording, dated.asAt(), dated.assertions(), null);
            case EntryRetracted retraction ->
                entry(retraction, sequence, recording, null, Assertions.NONE, retraction.sequence());
            case EntryRedacted redaction -> entry(redaction, sequence, recording, null, Assertions.NONE, null);
        };
    }

    private static Entry entry(
            ActionEvent event,
            long sequence,
            Recording recording,
            @Nullable LocalDate asAt,
            Assertions assertions,
            @Nullable Long retracts) {
        Integer importNumber = recording.importNumber().isPresent()
                ? Integer.valueOf(recording.importNumber().getAsInt())
                : null;
        return new Entry(
                sequence,
                event.kind(),
                asAt,
                assertions,
                recording.recordedAt(),
                recording.account(),
                importNumber,
                importNumber == null ? null : note(event),
                retracts,
                null,
                null);
    }

    private static @Nullable String note(ActionEvent event) {
        return switch (event) {
            case ActionCompleted completed -> completed.evidence();
            case PositionConfirmed confirmed -> confirmed.note();
            default -> null;
        };
    }

    Entry withRetractedBy(@Nullable Long retraction) {
        return new Entry(
                sequence,
                kind,
                asAt,
                assertions,
                recordedAt,
                recordedBy,
                importNumber,
                note,
                retracts,
                retraction,
                redacted);
    }

    Entry withoutWords(List<String> fields, long redaction) {
        List<String> gone = redacted == null
                ? fields
                : Stream.concat(redacted.fields().stream(), fields.stream())
                        .distinct()
                        .toList();
        String mark = EntryRedacted.mark(redaction);
        boolean noted = note != null && (fields.contains("note") || fields.contains("evidence"));
        return new Entry(
                sequence,
                kind,
                asAt,
                assertions.withoutWords(fields, mark),
                recordedAt,
                recordedBy,
                importNumber,
                noted ? mark : note,
                retracts,
                retractedBy,
                new Redacted(redaction, gone));
    }

    public boolean is(Class<? extends ActionEvent> event) {
        return kind.equals(event.getSimpleName());
    }

    public boolean cameThroughImport(int number) {
        return importNumber != null && importNumber == number;
    }

    @JsonIgnore
    public boolean isRetracted() {
        return retractedBy != null;
    }

    /** @return whether it holds from a day on and has not been struck */
    boolean counts() {
        return asAt != null && retractedBy == null;
    }

    /** @return whether it says when the action begins */
    boolean begins() {
        return is(ActionRegistered.class) || is(RegistrationBackdated.class);
    }

    /** @return the day from which it holds; asked of entries that count */
    LocalDate day() {
        if (asAt == null) {
            throw new IllegalStateException("a retraction holds from no day");
        }
        return asAt;
    }
}
