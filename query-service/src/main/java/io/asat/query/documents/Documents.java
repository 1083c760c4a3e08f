package io.asat.query.documents;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/** A collection of documents known by a text: read by key, decoded only where looked at, written in guarded batches. */
public final class Documents {
    private final MongoCollection<BsonDocument> collection;
    private final List<String> indexed;
    private volatile boolean indexesCreated;

    /** @param indexed the fields that are selected by, besides the id */
    public Documents(MongoDatabase database, String name, Collection<String> indexed) {
        this.collection = database.getCollection(name, BsonDocument.class);
        this.indexed = List.copyOf(indexed);
    }

    public Documents(MongoDatabase database, String name) {
        this(database, name, List.of());
    }

    /** @return the collection's */
    public String name() {
        return collection.getNamespace().getCollectionName();
    }

    /** @return those that exist */
    public Found find(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Found.NONE;
        }
        BsonArray wanted = new BsonArray(ids.stream().map(BsonString::new).toList());
        return Found.of(select(new BsonDocument("_id", new BsonDocument("$in", wanted))));
    }

    public List<RawBsonDocument> select(BsonDocument filter) {
        return collection.find(filter, RawBsonDocument.class).into(new ArrayList<>());
    }

    /** @throws GuardLost if somebody else wrote meanwhile: documents that make others count are then not written */
    public void write(GuardedWrites writes) {
        createIndexes();
        writes.execute(collection);
    }

    /** Not when the process starts, which MongoDB's absence must not prevent. */
    private void createIndexes() {
        if (!indexesCreated) {
            // guards are looked up by it; MongoDB itself would be content with _id
            BsonDocument guard =
                    new BsonDocument("_id", new BsonInt32(1)).append(GuardedWrites.SEQUENCE, new BsonInt32(1));
            collection.createIndex(guard, new IndexOptions().unique(true));
            indexed.forEach(field -> collection.createIndex(new BsonDocument(field, new BsonInt32(1))));
            indexesCreated = true;
        }
    }

    /** Does away with the collection. */
    public void drop() {
        collection.drop();
        indexesCreated = false;
    }
}
