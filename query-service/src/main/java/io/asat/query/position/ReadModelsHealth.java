package io.asat.query.position;

import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Up while MongoDB answers, once the read models have caught up with what was recorded before they were first asked about.
 */
final class ReadModelsHealth implements HealthIndicator {
    private final EventStore events;
    private final Visibility visibility;
    private final Runnable ping;
    private volatile boolean caughtUp;
    private volatile long target = -1;

    /** @param ping fails if MongoDB does not answer */
    ReadModelsHealth(EventStore events, Visibility visibility, Runnable ping) {
        this.events = events;
        this.visibility = visibility;
        this.ping = ping;
    }

    @Override
    public Health health() {
        try {
            ping.run();
            caughtUp = caughtUp || hasCaughtUp();
            return caughtUp
                    ? Health.up().build()
                    : Health.outOfService()
                            .withDetail("readModels", "catching up")
                            .build();
        } catch (RuntimeException away) {
            return Health.down()
                    .withDetail("reason", away.getClass().getSimpleName())
                    .build();
        }
    }

    private boolean hasCaughtUp() {
        if (target < 0) {
            TrackingToken head = events.createHeadToken();
            OptionalLong position = head == null ? OptionalLong.empty() : head.position();
            if (position.isEmpty() || position.getAsLong() < 0) {
                return true;
            }
            target = position.getAsLong();
        }
        return visibility.coversAsFarAsPossible(target);
    }
}
