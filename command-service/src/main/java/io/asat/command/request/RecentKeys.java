package io.asat.command.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.asat.events.Recording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The idempotency keys under which something was recorded, each with its first answer; oldest first. Immutable. */
public final class RecentKeys {
    public static final RecentKeys NONE = new RecentKeys(List.of());

    /** One command recorded under a key: the body it came with, and the event it recorded. */
    public record Keyed(String key, String digest, long sequence, Instant recordedAt) {
        /** The digest of a body whose words were redacted is gone too: it could tell them to who guesses. */
        boolean mayHaveComeWith(String other) {
            return digest.isEmpty() || digest.equals(other);
        }
    }

    private final List<Keyed> keys;

    private RecentKeys(List<Keyed> keys) {
        this.keys = keys;
    }

    @JsonCreator
    static RecentKeys of(List<Keyed> keys) {
        return new RecentKeys(List.copyOf(keys));
    }

    @JsonValue
    List<Keyed> keys() {
        return keys;
    }

    /** @return these and the recording's, if it has one; no more than the latest {@code limit} */
    public RecentKeys with(Recording recording, long sequence, int limit) {
        String key = recording.key();
        if (key == null) {
            return this;
        }
        List<Keyed> more = new ArrayList<>(keys);
        more.add(new Keyed(key, recording.requestDigest(), sequence, recording.recordedAt()));
        return of(more.subList(Math.max(0, more.size() - limit), more.size()));
    }

    /**
     * Looks the request's key up.
     *
     * @return the first answer given under the key; empty if there is no key or nothing was recorded under it
     * @throws Refusal with {@link Rejection.Code#KEY_REUSED} if the key came with another body
     */
    public Optional<Answer> firstAnswer(Request request) {
        if (request.key() == null) {
            return Optional.empty();
        }
        Optional<Keyed> first =
                keys.stream().filter(keyed -> keyed.key().equals(request.key())).findFirst();
        if (first.isPresent() && !first.get().mayHaveComeWith(request.digest())) {
            throw Refusal.of(Rejection.Code.KEY_REUSED);
        }
        return first.map(keyed -> Answer.replayed(keyed.sequence(), keyed.recordedAt()));
    }
}
