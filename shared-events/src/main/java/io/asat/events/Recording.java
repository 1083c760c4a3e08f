package io.asat.events;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How an event came to be stored: what its metadata keep beside the fact itself.
 *
 * @param account who recorded it
 * @param organisation the account's own, none if it belongs to all
 * @param source what it came through: {@code api}, or {@code import/7}
 * @param key the caller's idempotency key with the address it was used at, if there was one
 * @param requestDigest SHA-256 over the request's canonical JSON, in hexadecimal
 * @param recordedAt transaction time in whole milliseconds, UTC; never decreases within an aggregate
 * @param salt 128 random bits, so that an event's words can be removed later and its proof remain
 */
public record Recording(
        String account,
        @Nullable String organisation,
        String source,
        @Nullable String key,
        String requestDigest,
        Instant recordedAt,
        String salt) {
    private static final String IMPORT = "import/";
    private static final SecureRandom RANDOM = new SecureRandom();

    public Recording {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** @return the number of the import it came through, empty if it came through none */
    public OptionalInt importNumber() {
        return source.startsWith(IMPORT)
                ? OptionalInt.of(Integer.parseInt(source.substring(IMPORT.length())))
                : OptionalInt.empty();
    }

    public static String importSource(int number) {
        return IMPORT + number;
    }

    public static String newSalt() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** @return the same for another event of the same request: no two events share their salt */
    public Recording withNewSalt() {
        return new Recording(account, organisation, source, key, requestDigest, recordedAt, newSalt());
    }

    public Map<String, String> toMetaData() {
        Map<String, String> metaData = new LinkedHashMap<>();
        metaData.put("account", account);
        Optional.ofNullable(organisation).ifPresent(value -> metaData.put("organisation", value));
        metaData.put("source", source);
        Optional.ofNullable(key).ifPresent(value -> metaData.put("key", value));
        metaData.put("requestDigest", requestDigest);
        metaData.put("recordedAt", recordedAt.toString());
        metaData.put("salt", salt);
        return metaData;
    }

    /** @throws IllegalStateException if something every event carries is not there */
    public static Recording from(Map<String, ?> metaData) {
        return new Recording(
                required(metaData, "account"),
                optional(metaData, "organisation"),
                required(metaData, "source"),
                optional(metaData, "key"),
                required(metaData, "requestDigest"),
                Instant.parse(required(metaData, "recordedAt")),
                required(metaData, "salt"));
    }

    private static String required(Map<String, ?> metaData, String name) {
        String value = optional(metaData, name);
        if (value == null) {
            throw new IllegalStateException("an event's metadata has no " + name);
        }
        return value;
    }

    private static @Nullable String optional(Map<String, ?> metaData, String name) {
        return metaData.get(name) instanceof String value ? value : null;
    }
}
