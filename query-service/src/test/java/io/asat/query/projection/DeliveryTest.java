package io.asat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.asat.events.ActionEvent;
import io.asat.query.testing.RandomAction;
import io.asat.query.testing.Store;
import io.asat.values.ActionId;
import io.asat.values.PlanId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever fails between an event and its token, the event is taken in, and none is left out. */
class DeliveryTest {
    private static final ActionId ACTION = ActionId.of("plan/1");
    private static final int EVENTS = 30;

    private final Counting readModel = new Counting();
    private final FailingOnce tokens = new FailingOnce();
    private @Nullable Configuration axon;

    @AfterEach
    void shutDown() {
        if (axon != null) {
            axon.shutdown();
        }
    }

    @Test
    void aFailedWriteIsRepeatedBeforeTheTokenIsStored() {
        readModel.failures.set(1);
        deliver();
        assertThat(readModel.failures).hasNegativeValue();
    }

    @Test
    void whatWasWrittenBeforeATokenThatWasNotStoredIsDeliveredAgain() {
        tokens.failures.set(1);
        deliver();
        assertThat(tokens.failures).hasNegativeValue();
        assertThat(readModel.deliveries).isGreaterThan(EVENTS);
    }

    private void deliver() {
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(none -> new InMemoryEventStorageEngine())
                .eventProcessing(processing -> processing
                        .usingPooledStreamingEventProcessors((none, builder) -> builder.tokenClaimInterval(100))
                        .registerTokenStore(none -> new FlushingTokenStore(tokens))
                        .registerDefaultListenerInvocationErrorHandler(none -> PropagatingErrorHandler.instance())
                        .registerEventHandler(none -> new CountingProjection(readModel)))
                .start();
        new Store(axon.eventStore()).plan(new PlanId("plan"), List.of(new RandomAction(ACTION, 1, 10).record(EVENTS)));
        await().atMost(Duration.ofSeconds(20)).until(() -> readModel.taken.getOrDefault(ACTION, 0L) == EVENTS);
    }

    @ProcessingGroup("counting")
    static final class CountingProjection extends ActionProjection {
        CountingProjection(Counting readModel) {
            super(readModel);
        }
    }

    /** Takes in each event once, and fails when told to. */
    static final class Counting implements ReadModel<ActionId, ActionEvent> {
        private final AtomicInteger failures = new AtomicInteger();
        private final Map<ActionId, Long> taken = new HashMap<>();
        private int deliveries;

        @Override
        public synchronized void take(Map<ActionId, List<Recorded<ActionEvent>>> events) {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("a write that fails");
            }
            events.forEach((action, recorded) -> {
                deliveries += recorded.size();
                long before = taken.getOrDefault(action, 0L);
                taken.put(action, before + Recorded.after(before, recorded).size());
            });
        }

        @Override
        public void clear() {
            taken.clear();
        }
    }

    /** Fails to store a token when told to. */
    private final class FailingOnce extends InMemoryTokenStore {
        private final AtomicInteger failures = new AtomicInteger();

        @Override
        public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
            if (!readModel.taken.isEmpty() && failures.getAndDecrement() > 0) {
                throw new IllegalStateException("a token that is not stored");
            }
            super.storeToken(token, processor, segment);
        }
    }
}
