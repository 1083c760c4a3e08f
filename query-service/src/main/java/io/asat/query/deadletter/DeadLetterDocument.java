package io.asat.query.deadletter;

import io.asat.query.generation.Generation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** The document that keeps a {@link DeadLetter}: one for a read model of a generation and an aggregate. */
final class DeadLetterDocument {
    static final String ID = "_id";
    static final String LAST = "last";
    static final String ATTEMPTS = "attempts";
    static final String DISCARDED = "discarded";
    private static final String PROJECTION = "projection";
    private static final String VERSION = "version";
    private static final String NUMBER = "generation";
    private static final String READ_MODEL = "readModel";
    private static final String AGGREGATE = "aggregate";
    private static final String FIRST = "first";
    private static final String CAUSE = "cause";
    private static final String TYPE = "type";
    private static final String MESSAGE = "message";
    private static final String PARKED_AT = "parkedAt";
    private static final String AT = "at";
    private static final String BY = "by";
    private static final String REASON = "reason";

    private DeadLetterDocument() {}

    static String id(Destination destination, String aggregate) {
        String named = destination.generation().collection(destination.readModel()) + ":" + aggregate;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(named.getBytes(StandardCharsets.UTF_8));
    }

    static final Document NO_MESSAGE = new Document(CAUSE + "." + MESSAGE, "[redacted]");

    static Document ofGeneration(Generation generation) {
        return new Document(PROJECTION, generation.projection()).append(NUMBER, generation.number());
    }

    /** @return all but what changes with each event that comes behind */
    static Document parked(Destination destination, String aggregate, long first, Throwable cause, Instant at) {
        return ofGeneration(destination.generation())
                .append(VERSION, destination.generation().version())
                .append(READ_MODEL, destination.readModel())
                .append(AGGREGATE, aggregate)
                .append(PARKED_AT, Date.from(at))
                .append(ATTEMPTS, 1)
                .append(DISCARDED, null)
                .append(FIRST, first)
                .append(CAUSE, cause(cause));
    }

    static Document failedAgain(long first, Throwable cause) {
        return new Document(FIRST, first).append(CAUSE, cause(cause));
    }

    private static Document cause(Throwable failure) {
        DeadLetter.Cause cause = DeadLetter.Cause.of(failure);
        return new Document(TYPE, cause.type()).append(MESSAGE, cause.message());
    }

    static Document write(DeadLetter.Discarded discarded) {
        return new Document(AT, Date.from(discarded.at()))
                .append(BY, discarded.by())
                .append(REASON, discarded.reason());
    }

    static DeadLetter read(Document stored) {
        Generation generation =
                new Generation(stored.getString(PROJECTION), stored.getInteger(VERSION), stored.getInteger(NUMBER));
        Document cause = stored.get(CAUSE, Document.class);
        return new DeadLetter(
                stored.getString(ID),
                new Destination(generation, stored.getString(READ_MODEL)),
                stored.getString(AGGREGATE),
                stored.getLong(FIRST),
                stored.getLong(LAST),
                new DeadLetter.Cause(cause.getString(TYPE), cause.getString(MESSAGE)),
                stored.getDate(PARKED_AT).toInstant(),
                stored.getInteger(ATTEMPTS),
                Optional.ofNullable((Document) stored.get(DISCARDED)).map(DeadLetterDocument::discarded));
    }

    private static DeadLetter.Discarded discarded(Document stored) {
        return new DeadLetter.Discarded(stored.getDate(AT).toInstant(), stored.getString(BY), stored.getString(REASON));
    }
}
