package io.asat.standalone;

import io.asat.platform.postgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The stores that services apart share and that are not theirs. */
final class OuterStores implements AutoCloseable {
    /** Of each node, so that all of them and the tests fit into what the server takes. */
    private static final String CONNECTIONS = "10";

    private final MongoUnderTest mongo = MongoUnderTest.start();
    private final String mongoUri = mongo.newDatabase();
    private final Optional<EmbeddedPostgres> postgres;

    private OuterStores(Optional<EmbeddedPostgres> postgres) {
        this.postgres = postgres;
    }

    /** @param directory where a store that the tests start themselves keeps its files */
    static OuterStores of(Way way, Path directory) {
        if (way != Way.POSTGRESQL) {
            return new OuterStores(Optional.empty());
        }
        Prepared.into(directory);
        return new OuterStores(Optional.of(EmbeddedPostgres.start(directory)));
    }

    /** @return what tells a service where they are */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of("SPRING_DATA_MONGODB_URI", mongoUri));
        postgres.ifPresentOrElse(
                database -> environment.putAll(Map.of(
                        "SPRING_DATASOURCE_URL", database.jdbcUrl(),
                        "SPRING_DATASOURCE_USERNAME", database.username(),
                        "SPRING_DATASOURCE_PASSWORD", database.password(),
                        "SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE", CONNECTIONS)),
                () -> environment.putAll(Map.of(
                        "ASAT_EVENT_STORE",
                        "axon-server",
                        "AXON_AXONSERVER_SERVERS",
                        AxonServerUnderTest.address().orElseThrow(),
                        "AXON_AXONSERVER_TOKEN",
                        System.getenv().getOrDefault("ASAT_TEST_AXON_SERVER_TOKEN", ""))));
        return environment;
    }

    Connection database() throws SQLException {
        EmbeddedPostgres database = postgres.orElseThrow();
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    @Override
    public void close() {
        mongo.close();
        postgres.ifPresent(EmbeddedPostgres::close);
    }
}
