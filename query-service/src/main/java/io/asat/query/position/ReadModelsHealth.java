package io.asat.query.position;

import io.asat.query.projection.Vitals;
import java.util.function.BooleanSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up while MongoDB answers, once the read models have caught up. */
final class ReadModelsHealth implements HealthIndicator {
    private final BooleanSupplier caughtUp;
    private final Runnable ping;
    private final Vitals vitals;

    /** @param ping fails if MongoDB does not answer */
    ReadModelsHealth(BooleanSupplier caughtUp, Runnable ping, Vitals vitals) {
        this.caughtUp = caughtUp;
        this.ping = ping;
        this.vitals = vitals;
    }

    @Override
    public Health health() {
        try {
            ping.run();
            Health.Builder health = caughtUp.getAsBoolean()
                    ? Health.up()
                    : Health.outOfService().withDetail("readModels", "catching up");
            return health.withDetail("deadLetters", vitals.deadLetters()).build();
        } catch (RuntimeException away) {
            return Health.down()
                    .withDetail("reason", away.getClass().getSimpleName())
                    .build();
        }
    }
}
