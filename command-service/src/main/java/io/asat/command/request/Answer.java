package io.asat.command.request;

import java.time.Instant;
import java.util.List;

/**
 * What a command came to.
 *
 * @param outcome whether something was recorded now
 * @param version how many events the aggregate has
 * @param sequence the number of the event that says what was asked for
 * @param recordedAt when that event was recorded
 * @param stillAsserted after a retraction: who else says the same
 */
public record Answer(
        Outcome outcome, long version, long sequence, Instant recordedAt, List<StillAsserted> stillAsserted) {

    /** What happened: recorded now, said already by an entry that stands, or answered before under the same key. */
    public enum Outcome {
        RECORDED,
        REPEATED,
        REPLAYED
    }

    /** An entry that asserts the same value of a field as a retracted one did. */
    public record StillAsserted(String field, long sequence) {}

    public static Answer recorded(long sequence, Instant recordedAt) {
        return new Answer(Outcome.RECORDED, sequence, sequence, recordedAt, List.of());
    }

    public static Answer repeated(long version, long sequence, Instant recordedAt) {
        return new Answer(Outcome.REPEATED, version, sequence, recordedAt, List.of());
    }

    static Answer replayed(long sequence, Instant recordedAt) {
        return new Answer(Outcome.REPLAYED, sequence, sequence, recordedAt, List.of());
    }

    public Answer with(List<StillAsserted> others) {
        return new Answer(outcome, version, sequence, recordedAt, others);
    }
}
