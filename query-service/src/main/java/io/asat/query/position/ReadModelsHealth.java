package io.asat.query.position;

import io.asat.query.projection.Vitals;
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
    private final Vitals vitals;
    private volatile boolean caughtUp;
    private volatile long target = -1;

    /** @param ping fails if MongoDB does not answer */
    ReadModelsHealth(EventStore events, Visibility visibility, Runnable ping, Vitals vitals) {
        this.events = events;
        this.visibility = visibility;
        this.ping = ping;
        this.vitals = vitals;
    }

    @Override
    public Health health() {
        try {
            ping.run();
            caughtUp = caughtUp || hasCaughtUp();
            Health.Builder health =
                    caughtUp ? Health.up() : Health.outOfService().withDetail("readModels", "catching up");
            return health.withDetail("deadLetters", vitals.deadLetters()).build();
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
