package io.asat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import io.asat.events.ActionEvent;
import io.asat.query.deadletter.DeadLetters;
import io.asat.query.deadletter.Destination;
import io.asat.query.generation.Generation;
import io.asat.query.testing.Mongo;
import io.asat.query.testing.RandomAction;
import io.asat.query.testing.Store;
import io.asat.values.ActionId;
import io.asat.values.PlanId;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever fails between an event and its token, the event is taken in, and none is left out. */
class DeliveryTest {
    private static final ActionId ACTION = ActionId.of("plan/1");
    private static final int EVENTS = 30;

    private final Counting readModel = new Counting();
    private final FailingOnce tokens = new FailingOnce();
    private final DeadLetters letters = new DeadLetters(Mongo.readModels(), Clock.systemUTC());
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(3);
    private @Nullable PooledStreamingEventProcessor processor;

    @AfterEach
    void shutDown() {
        if (processor != null) {
            processor.shutDown();
        }
        threads.shutdownNow();
    }

    /** As often as it would take to find the event that it failed on. */
    @Test
    void aFailedWriteIsRepeatedBeforeTheTokenIsStored() {
        readModel.failures.set(3);
        deliver();
        assertThat(readModel.failures).hasNegativeValue();
        assertThat(letters.all()).isEmpty();
    }

    @Test
    void whatWasWrittenBeforeATokenThatWasNotStoredIsDeliveredAgain() {
        tokens.failures.set(1);
        deliver();
        assertThat(tokens.failures).hasNegativeValue();
        assertThat(readModel.deliveries).isGreaterThan(EVENTS);
    }

    private void deliver() {
        EventStore events = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        Destination destination = new Destination(new Generation("counting", 1, 1), "counting");
        ReadModelInvoker invoker =
                new ReadModelInvoker(List.of(new FedReadModel<>(Feed.ACTIONS, readModel, destination, letters)));
        processor = PooledStreamingEventProcessor.builder()
                .name("counting")
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(events)
                .tokenStore(new FlushingTokenStore(tokens))
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .tokenClaimInterval(100)
                .build();
        processor.start();
        new Store(events).plan(new PlanId("plan"), List.of(new RandomAction(ACTION, 1, 10).record(EVENTS)));
        await().atMost(Duration.ofSeconds(20)).until(() -> readModel.taken(ACTION) == EVENTS);
    }

    /** Takes in each event once, and fails when told to. */
    static final class Counting implements ReadModel<ActionId, ActionEvent> {
        private final AtomicInteger failures = new AtomicInteger();
        private final Map<ActionId, Long> taken = new HashMap<>();
        private int deliveries;

        @Override
        public synchronized void take(Map<ActionId, List<Recorded<ActionEvent>>> events) {
            if (failures.getAndDecrement() > 0) {
                throw new MongoException("a write that fails");
            }
            events.forEach((action, recorded) -> {
                deliveries += recorded.size();
                long before = taken.getOrDefault(action, 0L);
                taken.put(action, before + Recorded.after(before, recorded).size());
            });
        }

        synchronized long taken(ActionId action) {
            return taken.getOrDefault(action, 0L);
        }
    }

    /** Fails to store a token when told to. */
    private final class FailingOnce extends InMemoryTokenStore {
        private final AtomicInteger failures = new AtomicInteger();

        @Override
        public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
            if (readModel.taken(ACTION) > 0 && failures.getAndDecrement() > 0) {
                throw new IllegalStateException("a token that is not stored");
            }
            storeAtOnce(token, processor, segment);
        }

        /** As MongoDB does, whatever becomes of the batch; in memory it would wait until that is over. */
        private void storeAtOnce(@Nullable TrackingToken token, String processor, int segment) {
            if (!CurrentUnitOfWork.isStarted()) {
                super.storeToken(token, processor, segment);
                return;
            }
            UnitOfWork<?> batch = CurrentUnitOfWork.get();
            CurrentUnitOfWork.clear(batch);
            try {
                super.storeToken(token, processor, segment);
            } finally {
                CurrentUnitOfWork.set(batch);
            }
        }
    }
}
