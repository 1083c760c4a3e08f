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

    private final List<WriteModel<BsonDocument>> writes = new ArrayList<>();
    private int replaced;

    public static long sequenceOf(BsonDocument document) {
        return document.getInt64(SEQUENCE).getValue();
    }

    public static BsonDocument document(String id, long sequence) {
        return new BsonDocument("_id", new BsonString(id)).append(SEQUENCE, new BsonInt64(sequence));
    }

    /** @param loaded the document it takes the place of; if there was none and is one by then, the batch fails */
    public void write(BsonDocument document, Optional<BsonDocument> loaded) {
        loaded.ifPresentOrElse(stored -> replace(document, sequenceOf(stored)), () -> insert(document));
    }

    public void insert(BsonDocument document) {
        writes.add(new InsertOneModel<>(document));
    }

    private void replace(BsonDocument document, long loadedSequence) {
        BsonValue id = document.get("_id");
        // not Filters.and: a plain document of exactly the index's fields is what mongo-java-server can look up
        BsonDocument guard = new BsonDocument("_id", id).append(SEQUENCE, new BsonInt64(loadedSequence));
        writes.add(new ReplaceOneModel<>(guard, document));
        replaced++;
    }

    /** @throws IllegalStateException if a guard was lost */
    void execute(MongoCollection<BsonDocument> collection) {
        if (writes.isEmpty()) {
            return;
        }
        int matched = collection
                .bulkWrite(writes, new BulkWriteOptions().ordered(true))
                .getMatchedCount();
        if (matched < replaced) {
            throw new IllegalStateException((replaced - matched) + " documents of "
                    + collection.getNamespace().getCollectionName() + " were written by somebody else meanwhile");
        }
    }
}
