package io.asat.command.plan;

import io.asat.history.ActionHistory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;

/** An action and its past, to be asked something at a fixed moment. */
final class ActionFixture {
    /** When whatever is asked is recorded. */
    static final Instant NOW = Instant.parse("2021-02-01T10:00:00.123Z");

    private final AggregateTestFixture<Action> fixture = new AggregateTestFixture<>(Action.class);

    ActionFixture() {
        this(NOW);
    }

    ActionFixture(Instant now) {
        fixture.registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC));
        // Derived from the entries, which are compared with those of a replay; it has no equality of its own.
        fixture.registerIgnoredField(ActionHistory.class, "tracks");
    }

    /** @param events {@link Past}s, or events of the action that are nothing special */
    TestExecutor<Action> given(Object... events) {
        return given(List.of(events));
    }

    TestExecutor<Action> given(List<?> events) {
        return fixture.given(Past.messages(events));
    }

    TestExecutor<Action> givenState(Action action) {
        return fixture.givenState(() -> action);
    }
}
