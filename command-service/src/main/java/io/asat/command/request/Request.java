package io.asat.command.request;

import io.asat.events.Recording;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a command was asked for.
 *
 * @param source what it came through: {@code api}, or {@code import/7}
 * @param key the caller's idempotency key together with the account and address it belongs to, if one was sent
 * @param digest SHA-256 over the body's canonical JSON, in hexadecimal: what makes a body the same
 * @param expectedVersion the version the caller has seen, if it insists on it
 */
public record Request(
        Requester requester,
        String source,
        @Nullable String key,
        String digest,
        @Nullable Long expectedVersion) {

    public void requireVersion(long version) {
        if (expectedVersion != null && expectedVersion != version) {
            throw Refusal.of(Rejection.Code.VERSION_CHANGED, "version", version, "expected", expectedVersion);
        }
    }

    /** @return the same as coming through an import; the key stays with the import itself */
    public Request throughImport(int number) {
        return new Request(requester, Recording.importSource(number), null, digest, null);
    }

    /** @return the same for what is recorded beside the event that answers the request */
    public Request withoutKey() {
        return new Request(requester, source, null, digest, null);
    }

    /** @param notBefore when the aggregate's last event was recorded: a clock set back changes no order */
    public Recording recordingAt(Clock clock, Instant notBefore) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Recording(
                requester.account(),
                requester.organisation(),
                source,
                key,
                digest,
                now.isBefore(notBefore) ? notBefore : now,
                Recording.newSalt());
    }
}
