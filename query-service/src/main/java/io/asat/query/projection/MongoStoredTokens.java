package io.asat.query.projection;

import io.asat.query.documents.ReadModelDatabase;
import io.asat.query.generation.Generation;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The tokens in MongoDB, read beside the token store, which would claim them. */
final class MongoStoredTokens implements StoredTokens {
    private final ReadModelDatabase database;
    private final Serializer serializer;

    MongoStoredTokens(ReadModelDatabase database, Serializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    @Override
    public Map<Integer, Stored> of(Generation generation) {
        Map<Integer, Stored> bySegment = new HashMap<>();
        for (Document entry : database.readableTokens().find(processor(generation))) {
            bySegment.put(entry.getInteger("segment"), new Stored(token(entry), entry.getString("owner")));
        }
        return bySegment;
    }

    private @Nullable TrackingToken token(Document entry) {
        String token = entry.getString("token");
        return token == null
                ? null
                : serializer.deserialize(
                        new SimpleSerializedObject<>(token, String.class, entry.getString("tokenType"), null));
    }

    @Override
    public void drop(Generation generation) {
        database.tokens().deleteMany(processor(generation));
    }

    private static Document processor(Generation generation) {
        return new Document("processorName", generation.processor());
    }
}
