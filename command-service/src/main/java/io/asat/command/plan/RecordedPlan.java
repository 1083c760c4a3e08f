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
import io.asat.events.ImportRetracted;
import io.asat.events.PlanCreated;
import io.asat.events.PlanEvent;
import io.asat.events.PlanImported;
import io.asat.events.Recording;
import io.asat.history.ActionHistory;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a plan has taken in, as its events tell, and how it records the next. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
abstract class RecordedPlan {
    /** The most actions a plan can have. */
    private static final int ACTIONS = 2_000;

    @AggregateIdentifier
    @Nullable
    PlanId id;

    String organisation = "";
    private @Nullable PlanPeriod period;
    /** The digest of the body it was created with: the same again is no mistake. */
    String creation = "";

    ListedActions actions = ListedActions.NONE;
    Imports imports = Imports.NONE;
    RecentKeys keys = RecentKeys.NONE;
    long version;
    Instant createdAt = Instant.EPOCH;
    Instant lastRecordedAt = Instant.EPOCH;

    Answer register(ActionRegistered registration, Request request, Clock clock, Actions others) throws Exception {
        ActionId action = registration.action();
        // Judged by the action itself: it may have ceased to exist since it was listed.
        ActionHistory before = actions.list(action.reference()) ? others.history(action) : ActionHistory.NONE;
        if (before.firstDay().isPresent()) {
            throw Refusal.of(Code.REFERENCE_TAKEN, "reference", action.reference());
        }
        requireRoomFor(List.of(action.reference()));
        Recording recording =
                request.recordingAt(clock, latest(before.lastRecordedAt().orElse(lastRecordedAt)));
        // Before the registration, whose place in the store then tells that both are visible.
        record(
                new ActionListed(action.plan(), action.reference(), registration.position(), before.version() + 1),
                recording.withNewSalt());
        if (before.version() > 0) {
            others.change(action, each -> each.registerAgain(registration, recording));
        } else {
            createNew(Action.class, () -> new Action(registration, recording));
        }
        return Answer.recorded(before.version() + 1, recording.recordedAt());
    }

    /** One that ceased to exist needs room to come back. */
    void requireRoomFor(List<ActionReference> registered) {
        long more = registered.stream().filter(each -> !actions.has(each)).count();
        if (more > 0 && actions.count() + more > ACTIONS) {
            throw Refusal.of(Code.PLAN_FULL, "actions", ACTIONS);
        }
    }

    private Instant latest(Instant other) {
        return other.isAfter(lastRecordedAt) ? other : lastRecordedAt;
    }

    void requireAccess(Request request) {
        if (!request.requester().belongsTo(organisation)) {
            throw Refusal.of(Code.UNKNOWN_PLAN);
        }
    }

    static void requireOwn(Request request, String organisation) {
        if (!request.requester().belongsTo(organisation)) {
            throw Refusal.of(Code.OTHER_ORGANISATION);
        }
    }

    PlanPeriod period() {
        return Objects.requireNonNull(period);
    }

    static void record(PlanEvent event, Recording recording) {
        apply(event, MetaData.from(recording.toMetaData()));
    }

    @EventSourcingHandler
    void on(PlanEvent event, MetaData metaData) {
        Recording recording = Recording.from(metaData);
        version++;
        lastRecordedAt = recording.recordedAt();
        switch (event) {
            case PlanCreated created -> {
                id = created.planId();
                organisation = created.organisation();
                period = created.period();
                creation = recording.requestDigest();
                createdAt = recording.recordedAt();
            }
            case ActionListed listed -> actions = actions.with(listed);
            case PlanImported imported -> imports = imports.with(imported, recording, version);
            case ImportRetracted retracted -> {
                imports = imports.without(retracted, recording, version);
                actions = actions.without(retracted.ceased());
            }
        }
        long sequence = event instanceof ActionListed listed ? listed.registration() : version;
        keys = keys.with(recording, sequence, ACTIONS * 2);
    }
}
