package io.asat.query.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * One batch's writes to a collection, in order. Every document is fed by one aggregate and replaced only while it still
 * holds the {@value #SEQUENCE} it was loaded with; if not, somebody else has written it and the batch is taken again.
 */
public final class GuardedWrites {
    /** The number of the last event of its aggregate that a document has taken in, from 1. */
    public static final String SEQUENCE = "lastSequence";

    private final List<Write> parts = new ArrayList<>();
    private final List<Write> heads = new ArrayList<>();

    /** @param replaced the sequence of the document it takes the place of; empty if there is none and must be none */
    record Write(BsonDocument document, OptionalLong replaced) {
        static Write of(BsonDocument document, Optional<BsonDocument> loaded) {
            return new Write(
                    document,
                    loaded.stream().mapToLong(GuardedWrites::sequenceOf).findFirst());
        }

        String id() {
            return document.getString("_id").getValue();
        }
    }

    public static long sequenceOf(BsonDocument document) {
        return document.getInt64(SEQUENCE).getValue();
    }

    public static BsonDocument document(String id, long sequence) {
        return new BsonDocument("_id", new BsonString(id)).append(SEQUENCE, new BsonInt64(sequence));
    }

    /** @param loaded the document it takes the place of; if there was none and is one by then, the batch fails */
    public void write(BsonDocument document, Optional<BsonDocument> loaded) {
        parts.add(Write.of(document, loaded));
    }

    public void insert(BsonDocument document) {
        parts.add(new Write(document, OptionalLong.empty()));
    }

    /** Like {@link #write}, of a document that makes others count: written only once all these are, with every guard kept. */
    public void writeLast(BsonDocument document, Optional<BsonDocument> loaded) {
        heads.add(Write.of(document, loaded));
    }

    /** @return what goes to the store together, one phase only when the guards of the one before it were kept */
    List<List<Write>> phases() {
        return Stream.of(parts, heads).filter(phase -> !phase.isEmpty()).toList();
    }

    /**
     * @param matched how many documents there were to be replaced
     * @throws GuardLost if it ought to have been more
     */
    static void requireNoneLost(List<Write> phase, int matched, String collection) {
        long replaced =
                phase.stream().filter(write -> write.replaced().isPresent()).count();
        if (matched < replaced) {
            throw new GuardLost(
                    (replaced - matched) + " documents of " + collection + " were written by somebody else meanwhile");
        }
    }
}
