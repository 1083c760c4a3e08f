package io.asat.standalone;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Optional;
import java.util.UUID;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The MongoDB named by {@code ASAT_TEST_MONGODB_URI}, one in a container where a Docker engine answers, or else one in this process; spoken
 * to over the wire in any case.
 */
final class MongoUnderTest implements AutoCloseable {
    private static final String IMAGE = "mongo:8.0.12";

    private final String server;
    private final Runnable end;

    private MongoUnderTest(String server, Runnable end) {
        this.server = server;
        this.end = end;
    }

    static MongoUnderTest start() {
        return Optional.ofNullable(System.getenv("ASAT_TEST_MONGODB_URI"))
                .map(uri -> new MongoUnderTest(uri, () -> {}))
                .orElseGet(() -> DockerClientFactory.instance().isDockerAvailable() ? inContainer() : inProcess());
    }

    private static MongoUnderTest inContainer() {
        MongoDBContainer container = new MongoDBContainer(IMAGE);
        container.start();
        return new MongoUnderTest(container.getConnectionString(), container::stop);
    }

    private static MongoUnderTest inProcess() {
        MongoServer inProcess = new MongoServer(new MemoryBackend());
        return new MongoUnderTest(inProcess.bindAndGetConnectionString(), inProcess::shutdownNow);
    }

    /** @return the address of an empty database of the caller's own */
    String newDatabase() {
        return server.replaceAll("/+$", "") + "/asat-" + UUID.randomUUID();
    }

    @Override
    public void close() {
        end.run();
    }
}
