package io.asat.query.position;

import com.mongodb.client.MongoCollection;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The tokens in MongoDB, read beside the token store, which would claim them. */
final class StoredTokens {
    private final MongoCollection<Document> tokens;
    private final Serializer serializer;

    StoredTokens(MongoCollection<Document> tokens, Serializer serializer) {
        this.tokens = tokens;
        this.serializer = serializer;
    }

    /** @return the group's tokens by segment; null where none was stored yet */
    Map<Integer, @Nullable TrackingToken> of(String group) {
        Map<Integer, @Nullable TrackingToken> bySegment = new HashMap<>();
        for (Document entry : tokens.find(new Document("processorName", group))) {
            bySegment.put(entry.getInteger("segment"), token(entry));
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
}
