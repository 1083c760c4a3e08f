package io.asat.standalone;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.asat.command.CommandService;
import io.asat.query.QueryService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The two services apart, any number of nodes of each, every one a process that can be killed. */
final class ServicesApart implements AutoCloseable {
    private final Path directory;
    private final OuterStores stores;
    private final Map<String, String> settings;
    private final List<AsAtProcess> commands = new CopyOnWriteArrayList<>();
    private final List<AsAtProcess> queries = new CopyOnWriteArrayList<>();
    private int started;

    private ServicesApart(Path directory, OuterStores stores, Map<String, String> settings) {
        this.directory = directory;
        this.stores = stores;
        this.settings = settings;
    }

    static ServicesApart start(Way way, int commandNodes, int queryNodes) {
        return start(way, commandNodes, queryNodes, Map.of());
    }

    /** @param settings that win over those that tell where the stores are */
    static ServicesApart start(Way way, int commandNodes, int queryNodes, Map<String, String> settings) {
        Path directory;
        try {
            directory = Files.createTempDirectory("asat-apart");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ServicesApart services = new ServicesApart(directory, OuterStores.of(way, directory), settings);
        try {
            for (int node = 0; node < commandNodes; node++) {
                services.commands.add(services.node(CommandService.class));
            }
            for (int node = 0; node < queryNodes; node++) {
                services.queries.add(services.node(QueryService.class));
            }
            services.commands.forEach(AsAtProcess::awaitReady);
            services.queries.forEach(AsAtProcess::awaitReady);
            return services;
        } catch (RuntimeException notReady) {
            services.close();
            throw notReady;
        }
    }

    /** Two nodes that write and one that reads, the same for every class of a run that asks. */
    record Shared(ExtensionContext run) {
        /** Skips what cannot be tried here. */
        ServicesApart on(Way way) {
            assumeThat(way.missing()).isEmpty();
            return run.getStore(Namespace.create(ServicesApart.class))
                    .computeIfAbsent(way, key -> start(way, 2, 1), ServicesApart.class);
        }
    }

    static final class Provider implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Shared.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return new Shared(context.getRoot());
        }
    }

    private AsAtProcess node(Class<?> service) {
        started++;
        Map<String, String> environment = new HashMap<>(stores.environment());
        environment.putAll(settings);
        return AsAtProcess.launch(service, directory.resolve(service.getSimpleName() + "-" + started), environment);
    }

    /** One of the nodes that write, in turn. */
    Caller commands(int number) {
        return new Caller(commands.get(number % commands.size()).url());
    }

    /** One of the nodes that read, in turn. */
    Caller queries(int number) {
        return new Caller(queries.get(number % queries.size()).url());
    }

    Caller queries() {
        return queries(0);
    }

    AsAtProcess queryProcess() {
        return queries.getFirst();
    }

    /** Kills what reads without a warning, and starts it again. */
    void killQueriesAndStartAgain() {
        killQueries(0);
        startQueries(0);
    }

    /** Kills a node that writes without a warning. */
    void killCommands(int number) {
        commands.get(number).killAll();
    }

    /** Starts a node in the place of one that writes no more. */
    void startCommands(int number) {
        start(commands, number, CommandService.class);
    }

    /** Kills a node that reads without a warning. */
    void killQueries(int number) {
        queries.get(number).killAll();
    }

    /** Starts a node in the place of one that reads no more. */
    void startQueries(int number) {
        start(queries, number, QueryService.class);
    }

    private void start(List<AsAtProcess> nodes, int number, Class<?> service) {
        AsAtProcess started = node(service);
        nodes.set(number, started);
        started.awaitReady();
    }

    Connection database() throws SQLException {
        return stores.database();
    }

    @Override
    public void close() {
        queries.forEach(AsAtProcess::close);
        commands.forEach(AsAtProcess::close);
        stores.close();
        // DBG FileTrees.delete(directory);
    }
}
