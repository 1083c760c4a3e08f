package io.asat.query.testing;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.asat.query.documents.ReadModelDatabase;
import java.util.Optional;
import java.util.UUID;

/** The MongoDB named by {@code ASAT_TEST_MONGODB_URI}, or one in this process; spoken to over the wire either way. */
public final class Mongo {
    private static final String URI = Optional.ofNullable(System.getenv("ASAT_TEST_MONGODB_URI"))
            .orElseGet(() -> new MongoServer(new MemoryBackend()).bindAndGetConnectionString());
    private static final MongoClient CLIENT = MongoClients.create(URI);

    private Mongo() {}

    static ConnectionString nobodyThere() {
        return new ConnectionString("mongodb://127.0.0.1:1/asat");
    }

    static ConnectionString connectionToNewDatabase() {
        return new ConnectionString(URI + "/asat-test-" + UUID.randomUUID());
    }

    /** @return the read models of an empty database of the caller's own */
    public static ReadModelDatabase readModels() {
        return new ReadModelDatabase(database(), false);
    }

    /** @return an empty database of the caller's own */
    public static MongoDatabase database() {
        return CLIENT.getDatabase("asat-test-" + UUID.randomUUID());
    }
}
