package io.asat.standalone;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.asat.command.CommandService;
import io.asat.platform.postgres.EmbeddedPostgres;
import io.asat.query.QueryService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The two services apart, on a PostgreSQL and a MongoDB that are not theirs: two nodes that write, and one that reads, in a
 * process that can be killed.
 */
final class ServicesApart implements AutoCloseable {
    /** Of each node, so that all of them and the tests fit into what the server takes. */
    private static final String CONNECTIONS = "10";

    private final Path directory;
    private final EmbeddedPostgres postgres;
    private final MongoServer mongo = new MongoServer(new MemoryBackend());
    private final String mongoUri = mongo.bindAndGetConnectionString() + "/asat";
    private final List<ConfigurableApplicationContext> commands;
    private AsAtProcess queries;

    /** Hands every test class of a run the same. */
    static final class Provider implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == ServicesApart.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(ServicesApart.class))
                    .computeIfAbsent(ServicesApart.class, key -> new ServicesApart(), ServicesApart.class);
        }
    }

    private ServicesApart() {
        try {
            directory = Files.createTempDirectory("asat-apart");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        postgres = EmbeddedPostgres.start(directory);
        commands = Stream.generate(this::startCommands).limit(2).toList();
        queries = startQueries();
    }

    private ConfigurableApplicationContext startCommands() {
        return new SpringApplicationBuilder(CommandService.class)
                .properties("spring.config.name=command-service")
                .run(
                        "--spring.datasource.url=" + postgres.jdbcUrl(),
                        "--spring.datasource.username=" + postgres.username(),
                        "--spring.datasource.password=" + postgres.password(),
                        "--spring.datasource.hikari.maximum-pool-size=" + CONNECTIONS,
                        "--asat.local-password=" + AsAtProcess.PASSWORD,
                        "--server.address=127.0.0.1",
                        "--server.port=0");
    }

    private AsAtProcess startQueries() {
        return AsAtProcess.start(
                QueryService.class,
                directory,
                Map.of(
                        "SPRING_DATASOURCE_URL", postgres.jdbcUrl(),
                        "SPRING_DATASOURCE_USERNAME", postgres.username(),
                        "SPRING_DATASOURCE_PASSWORD", postgres.password(),
                        "SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE", CONNECTIONS,
                        "SPRING_DATA_MONGODB_URI", mongoUri));
    }

    /** One of the nodes that write, in turn. */
    Caller commands(int number) {
        ConfigurableApplicationContext node = commands.get(number % commands.size());
        return new Caller(URI.create("http://127.0.0.1:" + node.getEnvironment().getProperty("local.server.port")));
    }

    Caller queries() {
        return new Caller(queries.url());
    }

    AsAtProcess queryProcess() {
        return queries;
    }

    /** Kills what reads without a warning, and starts it again. */
    void killQueriesAndStartAgain() {
        queries.killAll();
        queries = startQueries();
    }

    Connection database() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
    }

    @Override
    public void close() {
        queries.close();
        commands.forEach(ConfigurableApplicationContext::close);
        mongo.shutdownNow();
        postgres.close();
        FileTrees.delete(directory);
    }
}
