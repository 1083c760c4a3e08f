package io.asat.platform.eventstore;

import io.asat.values.PlanId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The commands this process has begun and not ended. What they record is recorded as at some moment between, and seen only
 * after it: what was known at an instant is settled when none is under way that began by then.
 */
@Component
public class CommandsUnderWay {
    private final Clock clock;
    private final Set<UnderWay> underWay = ConcurrentHashMap.newKeySet();

    public CommandsUnderWay(Clock clock) {
        this.clock = clock;
    }

    /** Each is itself alone, whatever else began in the same moment. */
    private static final class UnderWay {
        private final PlanId plan;
        private final Instant began;

        UnderWay(PlanId plan, Instant began) {
            this.plan = plan;
            this.began = began;
        }
    }

    /** @param plan the one that the command, or its action, is of */
    public <T> T during(PlanId plan, Supplier<T> command) {
        UnderWay begun = new UnderWay(plan, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        underWay.add(begun);
        try {
            return command.get();
        } finally {
            underWay.remove(begun);
        }
    }

    /** @return whether no command of this process can record anything more of the plan as at that instant, or before */
    public boolean settled(PlanId plan, Instant instant) {
        return underWay.stream().noneMatch(each -> each.plan.equals(plan) && !each.began.isAfter(instant));
    }
}
