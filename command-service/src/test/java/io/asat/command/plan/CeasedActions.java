package io.asat.command.plan;

import io.asat.command.imports.Retraction;
import io.asat.events.Recording;
import io.asat.history.ActionHistory;
import io.asat.values.ActionId;
import java.time.Instant;

/** Every action that is listed came through import 1 and ceased to exist with it. */
final class CeasedActions extends ExistingActions {
    @Override
    ActionHistory history(ActionId action) {
        ActionHistory history = super.history(action);
        for (var struck : Retraction.of(1, "wrong", action, history).struck()) {
            history = history.with(struck, recording("api"));
        }
        return history;
    }

    @Override
    Recording registered() {
        return recording(Recording.importSource(1));
    }

    private static Recording recording(String source) {
        return new Recording("manager", null, source, null, "", Instant.EPOCH, "");
    }
}
