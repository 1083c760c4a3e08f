package io.asat.command.plan;

import static io.asat.command.plan.ActionWords.WINTER;
import static io.asat.command.plan.ActionWords.december;

import io.asat.events.ActionRegistered;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.Recording;
import io.asat.history.ActionHistory;
import io.asat.values.ActionId;
import java.time.Instant;
import org.axonframework.config.DefaultConfigurer;

/** Every action that is listed exists, as registered and no more: a fixture holds one aggregate only. */
class ExistingActions extends Actions {
    ExistingActions() {
        super(DefaultConfigurer.defaultConfiguration(false).buildConfiguration());
    }

    @Override
    ActionHistory history(ActionId action) {
        Assertions given = Assertions.of(Attribute.REQUIREMENT, "Test all staff");
        return ActionHistory.NONE.with(
                new ActionRegistered(action, "Bedford", WINTER, 1, given, december(1)), registered());
    }

    Recording registered() {
        return new Recording("manager", null, "api", null, "", Instant.EPOCH, "");
    }
}
