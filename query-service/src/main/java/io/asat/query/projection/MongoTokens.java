package io.asat.query.projection;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.Segment;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.bson.Document;

/**
 * Tokens in MongoDB, which need not be there when the process starts. A projection that cannot tell its segments then
 * would not start at all; one that cannot claim them tries again. So they are made where they are claimed.
 */
final class MongoTokens extends MongoTokenStore {
    private final MongoCollection<Document> tokens;
    private final int segments;

    /** Looks at what is stored only, before it initializes. */
    private final MongoTokenStore stored;

    /**
     * @param builder told not to create indexes
     * @param segments how many a projection begins with
     */
    MongoTokens(Builder builder, MongoCollection<Document> tokens, int segments) {
        super(builder);
        this.tokens = tokens;
        this.segments = segments;
        this.stored = builder.build();
    }

    /** @return those there are, or will be */
    @Override
    public int[] fetchSegments(String processor) {
        try {
            int[] stored = super.fetchSegments(processor);
            return stored.length == 0 ? planned() : stored;
        } catch (MongoException away) {
            return planned();
        }
    }

    private int[] planned() {
        return IntStream.range(0, segments).toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        if (super.fetchSegments(processor).length == 0) {
            initialize(processor);
        }
        return super.fetchAvailableSegments(processor);
    }

    /** Without a token a segment begins with the first event. Of several nodes that try at once the index lets one succeed. */
    private void initialize(String processor) {
        tokens.createIndex(new Document("processorName", 1).append("segment", 1), new IndexOptions().unique(true));
        stored.initializeTokenSegments(processor, segments);
    }
}
