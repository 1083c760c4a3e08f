package io.asat.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.bson.Document;

/** Tokens in MongoDB, which need not be there yet when this is made. */
final class MongoTokens extends MongoTokenStore {
    private final MongoCollection<Document> tokens;

    /** @param builder told not to create indexes */
    MongoTokens(Builder builder, MongoCollection<Document> tokens) {
        super(builder);
        this.tokens = tokens;
    }

    /** Several nodes may try at once: the index lets one succeed. */
    @Override
    public void initializeTokenSegments(String processor, int segments) {
        tokens.createIndex(new Document("processorName", 1).append("segment", 1), new IndexOptions().unique(true));
        super.initializeTokenSegments(processor, segments);
    }
}
