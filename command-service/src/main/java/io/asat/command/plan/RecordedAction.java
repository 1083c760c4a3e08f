package io.asat.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.asat.command.request.Answer;
import io.asat.command.request.RecentKeys;
import io.asat.command.request.Refusal;
import io.asat.command.request.Rejection.Code;
import io.asat.command.request.Request;
import io.asat.dates.PlanPeriod;
import io.asat.events.ActionEvent;
import io.asat.events.ActionRegistered;
import io.asat.events.Recording;
import io.asat.history.ActionHistory;
import io.asat.history.Entry;
import io.asat.values.ActionId;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;

/** What an action's events tell, and how it records the next. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
abstract class RecordedAction {
    /** How many keyed commands are remembered. */
    private static final int KEYS = 256;

    @AggregateIdentifier
    ActionId id;

    String organisation;
    PlanPeriod period;
    ActionHistory history = ActionHistory.NONE;
    RecentKeys keys = RecentKeys.NONE;

    void requireAccess(Request request) {
        requireMember(request);
        if (history.firstDay().isEmpty()) {
            throw Refusal.of(Code.UNKNOWN_ACTION);
        }
    }

    void requireMember(Request request) {
        if (!request.requester().belongsTo(organisation)) {
            throw Refusal.of(Code.UNKNOWN_ACTION);
        }
    }

    Answer once(Request request, Supplier<Answer> decision) {
        return keys.firstAnswer(request).orElseGet(() -> {
            request.requireVersion(history.version());
            return decision.get();
        });
    }

    Answer repeat(Entry entry) {
        return Answer.repeated(history.version(), entry.sequence(), entry.recordedAt());
    }

    Answer append(ActionEvent event, Request request, Clock clock) {
        Recording recording =
                request.recordingAt(clock, history.lastRecordedAt().orElse(Instant.MIN));
        apply(event, MetaData.from(recording.toMetaData()));
        return Answer.recorded(history.version(), recording.recordedAt());
    }

    ActionHistory history() {
        return history;
    }

    @EventSourcingHandler
    void on(ActionRegistered registered, MetaData metaData) {
        id = registered.action();
        organisation = registered.organisation();
        period = registered.period();
        remember(registered, metaData);
    }

    @EventSourcingHandler
    void on(ActionEvent event, MetaData metaData) {
        remember(event, metaData);
    }

    private void remember(ActionEvent event, MetaData metaData) {
        Recording recording = Recording.from(metaData);
        history = history.with(event, recording);
        keys = keys.with(recording, history.version(), KEYS);
    }
}
