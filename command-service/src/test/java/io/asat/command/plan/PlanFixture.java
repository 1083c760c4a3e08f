package io.asat.command.plan;

import static io.asat.command.plan.ActionWords.WINTER;
import static io.asat.command.plan.ActionWords.december;

import io.asat.command.imports.ImportProgress;
import io.asat.events.ActionListed;
import io.asat.events.PlanCreated;
import io.asat.history.ActionHistory;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;

/** A plan and its past, to be asked something at a fixed moment. */
final class PlanFixture {
    static final PlanId PLAN = new PlanId("bedford-winter");

    /** The digest of "Test all staff". */
    private final AggregateTestFixture<Plan> fixture = new AggregateTestFixture<>(Plan.class);

    PlanFixture() {
        this(ActionFixture.NOW);
    }

    PlanFixture(Instant now) {
        this(now, new ExistingActions());
    }

    PlanFixture(Instant now, Actions others) {
        fixture.registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC));
        // What reaches into actions that are there already is not for a fixture of one aggregate.
        fixture.registerInjectableResource(others);
        fixture.registerInjectableResource(new ImportProgress());
        // Derived from the entries; it has no equality of its own.
        fixture.registerIgnoredField(ActionHistory.class, "tracks");
        fixture.registerCommandHandlerInterceptor(new UnknownAggregates());
    }

    TestExecutor<Plan> givenNothing() {
        return fixture.givenNoPriorActivity();
    }

    /** @param events {@link Past}s, or events of the plan that are nothing special */
    TestExecutor<Plan> given(Object... events) {
        return given(List.of(events));
    }

    TestExecutor<Plan> given(List<?> events) {
        return fixture.given(Past.messages(events));
    }

    TestExecutor<Plan> givenState(Plan plan) {
        return fixture.givenState(() -> plan);
    }

    static PlanCreated planCreated() {
        return new PlanCreated(PLAN, "Bedford", "Winter plan", WINTER, december(1));
    }

    static ActionListed actionListed(String reference, int position) {
        return new ActionListed(PLAN, new ActionReference(reference), position, 1);
    }
}
