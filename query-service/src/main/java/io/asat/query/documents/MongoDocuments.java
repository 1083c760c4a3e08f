package io.asat.query.documents;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/** Documents in MongoDB, decoded only where looked at. */
final class MongoDocuments implements Documents {
    private final MongoCollection<BsonDocument> collection;
    private final List<String> indexed;
    private volatile boolean indexesCreated;

    /** @param indexed the fields that are selected by, besides the id */
    MongoDocuments(MongoDatabase database, String name, Collection<String> indexed) {
        this.collection = database.getCollection(name, BsonDocument.class);
        this.indexed = List.copyOf(indexed);
    }

    @Override
    public String name() {
        return collection.getNamespace().getCollectionName();
    }

    @Override
    public Found find(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Found.NONE;
        }
        BsonArray wanted = new BsonArray(ids.stream().map(BsonString::new).toList());
        return Found.of(select(new BsonDocument("_id", new BsonDocument("$in", wanted))));
    }

    @Override
    public List<BsonDocument> select(Selection selection) {
        return select(selection.filter());
    }

    private List<BsonDocument> select(BsonDocument filter) {
        return collection.find(filter, RawBsonDocument.class).into(new ArrayList<>());
    }

    @Override
    public void write(GuardedWrites writes) {
        createIndexes();
        writes.phases().forEach(this::write);
    }

    /** A guard that is lost does not stop those after it, so it is looked at here. */
    private void write(List<GuardedWrites.Write> phase) {
        int matched = collection
                .bulkWrite(phase.stream().map(MongoDocuments::model).toList(), new BulkWriteOptions().ordered(true))
                .getMatchedCount();
        GuardedWrites.requireNoneLost(phase, matched, name());
    }

    private static WriteModel<BsonDocument> model(GuardedWrites.Write write) {
        if (write.replaced().isEmpty()) {
            return new InsertOneModel<>(write.document());
        }
        // not Filters.and: a plain document of exactly the index's fields is what mongo-java-server can look up
        BsonDocument guard = new BsonDocument("_id", new BsonString(write.id()))
                .append(GuardedWrites.SEQUENCE, new BsonInt64(write.replaced().getAsLong()));
        return new ReplaceOneModel<>(guard, write.document());
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

    @Override
    public void drop() {
        collection.drop();
        indexesCreated = false;
    }
}
