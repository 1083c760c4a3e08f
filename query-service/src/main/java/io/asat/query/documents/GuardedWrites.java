package io.asat.query.documents;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * One batch's writes to a collection, in order. Every document is fed by one aggregate and replaced only while it still
 * holds the {@value #SEQUENCE} it was loaded with; if not, somebody else has written it and the batch is taken again.
 */
public final class GuardedWrites {
    /** The number of the last event of its aggregate that a document has taken in, from 1. */
    public static final String SEQUENCE = "lastSequence";

    private final Phase parts = new Phase();
    private final Phase heads = new Phase();

    public static long sequenceOf(BsonDocument document) {
        return document.getInt64(SEQUENCE).getValue();
    }

    public static BsonDocument document(String id, long sequence) {
        return new BsonDocument("_id", new BsonString(id)).append(SEQUENCE, new BsonInt64(sequence));
    }

    /** @param loaded the document it takes the place of; if there was none and is one by then, the batch fails */
    public void write(BsonDocument document, Optional<BsonDocument> loaded) {
        parts.write(document, loaded);
    }

    public void insert(BsonDocument document) {
        parts.writes.add(new InsertOneModel<>(document));
    }

    /** Like {@link #write}, of a document that makes others count: written only once all these are, with every guard kept. */
    public void writeLast(BsonDocument document, Optional<BsonDocument> loaded) {
        heads.write(document, loaded);
    }

    /** @throws GuardLost if somebody else wrote meanwhile */
    void execute(MongoCollection<BsonDocument> collection) {
        parts.execute(collection);
        heads.execute(collection);
    }

    /** Writes that go to the store together. A guard that is lost does not stop those after it, so it is looked at here. */
    private static final class Phase {
        private final List<WriteModel<BsonDocument>> writes = new ArrayList<>();
        private int replaced;

        void write(BsonDocument document, Optional<BsonDocument> loaded) {
            if (loaded.isEmpty()) {
                writes.add(new InsertOneModel<>(document));
                return;
            }
            BsonValue id = document.get("_id");
            // not Filters.and: a plain document of exactly the index's fields is what mongo-java-server can look up
            BsonDocument guard = new BsonDocument("_id", id).append(SEQUENCE, new BsonInt64(sequenceOf(loaded.get())));
            writes.add(new ReplaceOneModel<>(guard, document));
            replaced++;
        }

        void execute(MongoCollection<BsonDocument> collection) {
            if (writes.isEmpty()) {
                return;
            }
            int matched = collection
                    .bulkWrite(writes, new BulkWriteOptions().ordered(true))
                    .getMatchedCount();
            if (matched < replaced) {
                throw new GuardLost((replaced - matched) + " documents of "
                        + collection.getNamespace().getCollectionName() + " were written by somebody else meanwhile");
            }
        }
    }
}
