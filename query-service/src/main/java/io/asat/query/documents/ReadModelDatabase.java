package io.asat.query.documents;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** The MongoDB database that keeps the read models and, beside them, how far each has come. */
@Component
public class ReadModelDatabase {
    public static final String TOKENS = "tracking_tokens";

    private final MongoDatabase database;

    ReadModelDatabase(MongoDatabaseFactory databases) {
        this.database = databases.getMongoDatabase();
    }

    public Documents documents(String collection, String... indexed) {
        return new Documents(database, collection, indexed);
    }

    public MongoCollection<Document> tokens() {
        return database.getCollection(TOKENS);
    }

    /** @throws com.mongodb.MongoException if MongoDB does not answer */
    public void ping() {
        database.runCommand(new Document("ping", 1));
    }
}
