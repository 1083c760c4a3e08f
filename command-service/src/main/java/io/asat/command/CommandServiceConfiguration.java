package io.asat.command;

import io.asat.command.imports.ImportProgress;
import io.asat.command.plan.Actions;
import io.asat.command.plan.Targets;
import io.asat.command.plan.UnknownAggregates;
import io.asat.platform.postgres.EmbeddedPostgres;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

/** Wires what decides about commands. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class CommandServiceConfiguration {
    private static final int QUEUED_SNAPSHOTS = 1_000;

    private static final int REMEMBERED_AGGREGATES = 2_000;

    /** @param events how many after the last snapshot bring about the next; fewer for tests */
    @Bean
    SnapshotTriggerDefinition snapshots(
            Snapshotter snapshotter, @Value("${asat.events-between-snapshots:200}") int events) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, events);
    }

    /** Snapshots are taken beside the commands; one too many is taken by the command that asks for it. */
    @Bean(destroyMethod = "shutdown")
    ThreadPoolExecutor snapshotExecutor() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(QUEUED_SNAPSHOTS),
                Thread.ofPlatform().name("snapshots").daemon().factory(),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    @Bean
    Snapshotter aggregateSnapshotter(
            Configuration configuration,
            HandlerDefinition handlers,
            ParameterResolverFactory parameters,
            EventStore events,
            TransactionManager transactions,
            ThreadPoolExecutor snapshotExecutor) {
        return SpringAggregateSnapshotter.builder()
                .repositoryProvider(configuration::repository)
                .handlerDefinition(handlers)
                .parameterResolverFactory(parameters)
                .eventStore(events)
                .transactionManager(transactions)
                .executor(snapshotExecutor)
                .build();
    }

    /** Who embeds the event store is its only writer: the data directory is locked. */
    @Bean
    Cache aggregates(ObjectProvider<EmbeddedPostgres> embedded) {
        return embedded.stream().findAny().isPresent() ? new AggregateMemory(REMEMBERED_AGGREGATES) : NoCache.INSTANCE;
    }

    @Bean
    CommandTargetResolver targets() {
        return new Targets();
    }

    @Bean
    Actions actions(Configuration configuration) {
        return new Actions(configuration);
    }

    @Bean
    ImportProgress importProgress() {
        return new ImportProgress();
    }

    @Bean
    SmartInitializingSingleton unknownAggregates(CommandBus commands) {
        return () -> commands.registerHandlerInterceptor(new UnknownAggregates());
    }
}
