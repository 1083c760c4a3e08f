package io.asat.query.documents;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;

/** Documents by their ids. */
public final class Found {
    public static final Found NONE = new Found(Map.of());

    private final Map<String, BsonDocument> documents;

    private Found(Map<String, BsonDocument> documents) {
        this.documents = documents;
    }

    /** @param documents by their ids */
    static Found of(Map<String, BsonDocument> documents) {
        return new Found(documents);
    }

    static Found of(Iterable<? extends BsonDocument> documents) {
        Map<String, BsonDocument> byId = new HashMap<>();
        documents.forEach(document -> byId.put(document.getString("_id").getValue(), document));
        return new Found(byId);
    }

    public Found and(Found others) {
        Map<String, BsonDocument> all = new HashMap<>(documents);
        all.putAll(others.documents);
        return new Found(all);
    }

    public Optional<BsonDocument> get(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    /** @throws IllegalStateException if it was not found */
    public BsonDocument require(String id) {
        return get(id).orElseThrow(() -> new IllegalStateException(id + " is named elsewhere but not there"));
    }

    public Collection<BsonDocument> all() {
        return documents.values();
    }
}
