package io.asat.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/**
 * What an event is sealed with when it is recorded: HMAC-SHA-256 over its statement under a key that is not in the
 * database. Who can write to the database, but has not the key, can make no event that AsAt takes for its own.
 */
public final class Seal {
    public static final String NAME = "seal";
    private static final int SHORTEST_KEY = 32;

    private final byte[] key;
    private final Instant since;

    /** Excuses no event from having a seal. */
    public Seal(String key) {
        this(key, Instant.MIN);
    }

    /**
     * @param since what says that it was recorded before then is excused from having a seal
     * @throws IllegalArgumentException if the key has less than 32 characters
     */
    public Seal(String key, Instant since) {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("the key of the seals has less than " + SHORTEST_KEY + " characters");
        }
        this.key = key.getBytes(UTF_8);
        this.since = since;
    }

    /** How an event's seal was found. */
    public enum Finding {
        HOLDS,
        /** There is none, as on events from before there were seals. */
        MISSING,
        BROKEN
    }

    /** @return in hexadecimal */
    public String of(String statement) {
        return HexFormat.of().formatHex(Digests.hmac(key, statement));
    }

    /**
     * Only who holds the key says what is excused: whatever is stored, somebody without it may have written.
     *
     * @throws UnreadableEvent if the event does not say when it was recorded
     */
    public boolean excuses(StoredEvent event) {
        return RecordedAt.of(event).isBefore(since);
    }

    /** @param statement the event's */
    public Finding find(StoredEvent event, String statement) {
        JsonNode seal = StoredTree.of(event).metaData().path(NAME);
        if (!seal.isString()) {
            return Finding.MISSING;
        }
        byte[] stored = seal.stringValue().getBytes(UTF_8);
        return MessageDigest.isEqual(stored, of(statement).getBytes(UTF_8)) ? Finding.HOLDS : Finding.BROKEN;
    }
}
