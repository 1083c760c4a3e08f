package io.asat.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.asat.command.request.Answer;
import io.asat.command.request.RecentKeys;
import io.asat.command.request.Refusal;
import io.asat.command.request.Rejection.Code;
import io.asat.command.request.Request;
import io.asat.dates.PlanPeriod;
import io.asat.events.ActionListed;
import io.asat.events.ActionRegistered;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.PlanCreated;
import io.asat.events.PlanEvent;
import io.asat.events.Recording;
import io.asat.values.ActionId;
import io.asat.values.PlanId;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A plan: takes actions in and knows which it has. Its snapshot is its fields; the revision is theirs. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class Plan {
    /** The most actions a plan can have. */
    private static final int ACTIONS = 2_000;

    @AggregateIdentifier
    private @Nullable PlanId id;

    private String organisation = "";
    private @Nullable PlanPeriod period;
    /** The digest of the body it was created with: the same again is no mistake. */
    private String creation = "";

    private ListedActions actions = ListedActions.NONE;
    private RecentKeys keys = RecentKeys.NONE;
    private long version;
    private Instant lastRecordedAt = Instant.EPOCH;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(CreatePlan command, Clock clock) {
        Request request = command.request();
        if (!request.requester().belongsTo(command.organisation())) {
            throw Refusal.of(Code.OTHER_ORGANISATION);
        }
        return keys.firstAnswer(request).orElseGet(() -> {
            request.requireVersion(version);
            return id == null ? create(command, clock) : repeat(request);
        });
    }

    private Answer create(CreatePlan command, Clock clock) {
        Recording recording = command.request().recordingAt(clock, lastRecordedAt);
        var created = new PlanCreated(
                command.planId(), command.organisation(), command.title(), command.period(), command.asAt());
        apply(created, MetaData.from(recording.toMetaData()));
        return Answer.recorded(version, recording.recordedAt());
    }

    private Answer repeat(Request request) {
        if (!creation.equals(request.digest())) {
            throw Refusal.of(Code.PLAN_DIFFERS);
        }
        return Answer.repeated(version, 1, lastRecordedAt);
    }

    @CommandHandler
    Answer handle(RegisterAction command, Clock clock) throws Exception {
        Request request = command.request();
        if (!request.requester().belongsTo(organisation)) {
            throw Refusal.of(Code.UNKNOWN_PLAN);
        }
        Assertions given = given(command);
        var first = keys.firstAnswer(request);
        if (first.isPresent()) {
            return first.get();
        }
        request.requireVersion(version);
        if (actions.contain(command.reference())) {
            throw Refusal.of(Code.REFERENCE_TAKEN, "reference", command.reference());
        }
        if (actions.count() == ACTIONS) {
            throw Refusal.of(Code.PLAN_FULL, "actions", ACTIONS);
        }
        return register(command, given, request.recordingAt(clock, lastRecordedAt));
    }

    private Answer register(RegisterAction command, Assertions given, Recording recording) throws Exception {
        int position = actions.nextPosition();
        var action = new ActionId(command.planId(), command.reference());
        var registered = new ActionRegistered(action, organisation, period(), position, given, command.asAt());
        String wording = given.value(Attribute.REQUIREMENT).map(Wording::digest).orElse("");
        var listed = new ActionListed(command.planId(), command.reference(), position, wording);
        // Before the registration, whose place in the store then tells that both are visible.
        apply(listed, MetaData.from(recording.withNewSalt().toMetaData()));
        createNew(Action.class, () -> new Action(registered, recording));
        return Answer.recorded(1, recording.recordedAt());
    }

    private Assertions given(RegisterAction command) {
        TargetDateGiven targetDate = command.targetDate();
        return targetDate == null
                ? command.given()
                : command.given().and(Attribute.TARGET_DATE, targetDate.read(period()));
    }

    private PlanPeriod period() {
        if (period == null) {
            throw new IllegalStateException("a plan without its creation");
        }
        return period;
    }

    @EventSourcingHandler
    void on(PlanEvent event, MetaData metaData) {
        Recording recording = Recording.from(metaData);
        switch (event) {
            case PlanCreated created -> {
                id = created.planId();
                organisation = created.organisation();
                period = created.period();
                creation = recording.requestDigest();
            }
            case ActionListed listed -> actions = actions.with(listed);
        }
        version++;
        lastRecordedAt = recording.recordedAt();
        // Each key recorded one first event: that of the plan, or of the action then taken in.
        keys = keys.with(recording, 1, ACTIONS + 1);
    }

    /** For Axon, which sources the events, or a snapshot, into an empty instance. */
    Plan() {}
}
