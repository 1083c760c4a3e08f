package io.asat.query.documents;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The MongoDB database that keeps the read models and, beside them, how far each has come. Who answers a question waits
 * for it as briefly as the client is configured to; who takes events in, or operates it, can wait longer.
 */
@Component
public class ReadModelDatabase {
    /** The setting that keeps documents, and what goes with them, on the heap. */
    public static final String IN_MEMORY = "asat.read-models.in-memory";

    public static final String TOKENS = "tracking_tokens";
    private static final int PATIENCE_SECONDS = 10;

    private final MongoDatabase questioned;
    private final MongoDatabase patient;

    /** Empty if documents are kept in MongoDB. */
    private final Optional<Map<String, MemoryDocuments>> inMemory;

    /** @param inMemory whether documents are kept on the heap, which only one that has no other nodes beside it can do */
    @Autowired
    ReadModelDatabase(MongoDatabaseFactory databases, @Value("${" + IN_MEMORY + ":false}") boolean inMemory) {
        this(databases.getMongoDatabase(), inMemory);
    }

    public ReadModelDatabase(MongoDatabase database, boolean inMemory) {
        this.questioned = database;
        this.patient = questioned.withTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
        this.inMemory = inMemory ? Optional.of(new ConcurrentHashMap<>()) : Optional.empty();
    }

    /** For those who take events in. */
    public Documents documents(String collection, Collection<String> indexed) {
        return inMemory(collection).orElseGet(() -> new MongoDocuments(patient, collection, indexed));
    }

    /** For those who answer questions. */
    public Documents readable(String collection) {
        return inMemory(collection).orElseGet(() -> new MongoDocuments(questioned, collection, List.of()));
    }

    private Optional<Documents> inMemory(String collection) {
        return inMemory.map(collections -> collections.computeIfAbsent(collection, MemoryDocuments::new));
    }

    /** With collections that are not read models. */
    public MongoDatabase patient() {
        return patient;
    }

    /** One that is not a read model. */
    public MongoCollection<Document> collection(String name) {
        return patient.getCollection(name);
    }

    /** One that is not a read model, for those who answer questions. */
    public MongoCollection<Document> readableCollection(String name) {
        return questioned.getCollection(name);
    }

    public MongoCollection<Document> tokens() {
        return collection(TOKENS);
    }

    /** For those who answer questions. */
    public MongoCollection<Document> readableTokens() {
        return readableCollection(TOKENS);
    }

    /** @throws com.mongodb.MongoException if MongoDB does not answer */
    public void ping() {
        questioned.runCommand(new Document("ping", 1));
    }
}
