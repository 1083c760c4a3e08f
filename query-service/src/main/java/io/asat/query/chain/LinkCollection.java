package io.asat.query.chain;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOptions;
import io.asat.proof.Chain;
import io.asat.proof.Links;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;

/**
 * The links of many nodes, in a MongoDB database of their own: read models may be dropped, links may not. Who adds to them
 * holds a claim, as a projection's node does; a link that is there already is left as it is.
 */
final class LinkCollection implements LinkStore {
    static final String CLAIMS = "claims";

    private static final String PROCESSOR = "links";
    private static final String AGGREGATE = "aggregate";
    private static final String SEQUENCE = "sequence";
    private static final String LINK = "link";
    private static final String PLACE = "place";
    private static final String VALUE = "value";
    private static final String TYPE = "type";
    private static final String ID = "_id";

    private final MongoCollection<Document> links;
    private final MongoCollection<Document> marks;
    private final MongoCollection<Document> claimed;
    private final TokenStore claims;
    private final Serializer serializer;
    private volatile boolean indexed;

    /** @param claims in the database's collection {@link #CLAIMS} */
    LinkCollection(MongoDatabase database, TokenStore claims, Serializer serializer) {
        this.links = database.getCollection("links");
        this.marks = database.getCollection("marks");
        this.claimed = database.getCollection(CLAIMS);
        this.claims = claims;
        this.serializer = serializer;
    }

    @Override
    public boolean claim() {
        try {
            if (claims.fetchSegments(PROCESSOR).length == 0) {
                // of several nodes that begin at once the index lets one succeed
                claimed.createIndex(
                        new Document("processorName", 1).append("segment", 1), new IndexOptions().unique(true));
                claims.initializeTokenSegments(PROCESSOR, 1);
            }
            claims.fetchToken(PROCESSOR, 0);
            return true;
        } catch (UnableToClaimTokenException another) {
            return false;
        }
    }

    @Override
    public Optional<TrackingToken> place() {
        return Optional.ofNullable(marks.find(new Document(ID, PLACE)).first())
                .map(mark -> serializer.deserialize(
                        new SimpleSerializedObject<>(mark.getString(VALUE), String.class, mark.getString(TYPE), null)));
    }

    @Override
    public Chain chain(String aggregate) {
        return Optional.ofNullable(links.find(new Document(AGGREGATE, aggregate))
                        .sort(new Document(SEQUENCE, -1))
                        .first())
                .map(last -> new Chain(last.getLong(SEQUENCE), last.getString(LINK)))
                .orElse(Chain.NONE);
    }

    private Links of(String aggregate) {
        Links found = Links.NONE;
        for (Document link : links.find(new Document(AGGREGATE, aggregate)).sort(new Document(SEQUENCE, 1))) {
            found = with(found, link);
        }
        return found;
    }

    @Override
    public SortedMap<String, Links> ofPlan(String plan) {
        SortedMap<String, Links> found = new TreeMap<>();
        Links own = of(plan);
        if (own.length() > 0) {
            found.put(plan, own);
        }
        Document ofActions = new Document(AGGREGATE, new Document("$gt", plan + "/").append("$lt", plan + "0"));
        for (Document link : links.find(ofActions).sort(new Document(AGGREGATE, 1).append(SEQUENCE, 1))) {
            String aggregate = link.getString(AGGREGATE);
            found.put(aggregate, with(found.getOrDefault(aggregate, Links.NONE), link));
        }
        return found;
    }

    private static Links with(Links known, Document link) {
        return known.with(link.getLong(SEQUENCE), link.getString(LINK));
    }

    @Override
    public void add(List<Linked> added, TrackingToken upTo) {
        index();
        if (!added.isEmpty()) {
            insert(added.stream().map(LinkCollection::document).toList());
        }
        var place = serializer.serialize(upTo, String.class);
        Document mark =
                new Document(ID, PLACE).append(TYPE, place.getType().getName()).append(VALUE, place.getData());
        marks.replaceOne(new Document(ID, PLACE), mark, new ReplaceOptions().upsert(true));
    }

    private void insert(List<Document> documents) {
        try {
            links.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException failure) {
            boolean thereAlready = failure.getWriteErrors().stream()
                    .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!thereAlready || failure.getWriteConcernError() != null) {
                throw failure;
            }
        }
    }

    private void index() {
        if (!indexed) {
            links.createIndex(new Document(AGGREGATE, 1).append(SEQUENCE, 1), new IndexOptions().unique(true));
            indexed = true;
        }
    }

    private static Document document(Linked linked) {
        return new Document(AGGREGATE, linked.aggregate())
                .append(SEQUENCE, linked.sequence())
                .append(LINK, linked.link());
    }
}
