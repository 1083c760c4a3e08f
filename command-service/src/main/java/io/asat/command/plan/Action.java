package io.asat.command.plan;

import static io.asat.values.Status.COMPLETE;
import static io.asat.values.Status.OPEN;
import static io.asat.values.Status.WITHDRAWN;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.asat.command.imports.Belated;
import io.asat.command.imports.Retraction;
import io.asat.command.request.Answer;
import io.asat.command.request.Refusal;
import io.asat.command.request.Rejection.Code;
import io.asat.command.request.Request;
import io.asat.events.ActionCompleted;
import io.asat.events.ActionDescribed;
import io.asat.events.ActionRegistered;
import io.asat.events.ActionReopened;
import io.asat.events.ActionWithdrawn;
import io.asat.events.DatedEntry;
import io.asat.events.EntryRedacted;
import io.asat.events.EntryRetracted;
import io.asat.events.GapIdentified;
import io.asat.events.OwnerAssigned;
import io.asat.events.PositionConfirmed;
import io.asat.events.ProgressRecorded;
import io.asat.events.RagChanged;
import io.asat.events.Recording;
import io.asat.events.RegistrationBackdated;
import io.asat.events.RequirementAssessed;
import io.asat.events.TargetDateSet;
import io.asat.history.Entry;
import io.asat.values.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** An action of a plan: decides which entries its history takes. Its snapshot is its fields; the revision is theirs. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregates")
@Revision("1")
class Action extends RecordedAction {

    Action(ActionRegistered registration, Recording recording) {
        apply(registration, MetaData.from(recording.toMetaData()));
    }

    @CommandHandler
    Answer handle(RecordProgress command, Clock clock) {
        return record(command, new ProgressRecorded(id, command.narrative(), command.asAt()), clock, OPEN, COMPLETE);
    }

    @CommandHandler
    Answer handle(ChangeRag command, Clock clock) {
        return record(command, new RagChanged(id, command.rag(), command.reason(), command.asAt()), clock, OPEN);
    }

    @CommandHandler
    Answer handle(AssessRequirement command, Clock clock) {
        var assessed = new RequirementAssessed(id, command.fullyMet(), command.reason(), command.asAt());
        return record(command, assessed, clock, OPEN);
    }

    @CommandHandler
    Answer handle(IdentifyGap command, Clock clock) {
        return record(command, new GapIdentified(id, command.gap(), command.asAt()), clock, OPEN);
    }

    @CommandHandler
    Answer handle(AssignOwner command, Clock clock) {
        return record(command, new OwnerAssigned(id, command.owner(), command.asAt()), clock, OPEN);
    }

    @CommandHandler
    Answer handle(SetTargetDate command, Clock clock) {
        requireAccess(command.request());
        var date = command.targetDate().read(period);
        return record(command, new TargetDateSet(id, date, command.reason(), command.asAt()), clock, OPEN);
    }

    @CommandHandler
    Answer handle(MarkComplete command, Clock clock) {
        return record(command, new ActionCompleted(id, command.evidence(), command.asAt()), clock, OPEN);
    }

    @CommandHandler
    Answer handle(Reopen command, Clock clock) {
        var reopened = new ActionReopened(id, command.reason(), command.asAt());
        return record(command, reopened, clock, COMPLETE, WITHDRAWN);
    }

    @CommandHandler
    Answer handle(Withdraw command, Clock clock) {
        var withdrawn = new ActionWithdrawn(id, command.reason(), command.asAt());
        return record(command, withdrawn, clock, OPEN, COMPLETE);
    }

    @CommandHandler
    Answer handle(ConfirmPosition command, Clock clock) {
        var held = history.positionOn(command.asAt());
        var confirmed = new PositionConfirmed(id, held, command.note(), command.asAt());
        return record(command, confirmed, clock, OPEN, COMPLETE);
    }

    @CommandHandler
    Answer handle(Describe command, Clock clock) {
        var described = new ActionDescribed(id, command.described(), command.reason(), command.asAt());
        return record(command, described, clock, Status.values());
    }

    @CommandHandler
    Answer handle(BackdateRegistration command, Clock clock) {
        requireAccess(command.request());
        return once(command.request(), () -> {
            LocalDate firstDay = history.firstDay().orElseThrow();
            if (command.asAt().isAfter(firstDay)) {
                throw Refusal.of(Code.NOT_EARLIER, "firstDay", firstDay);
            }
            var backdated = new RegistrationBackdated(id, command.asAt(), command.reason());
            return command.asAt().equals(firstDay)
                    ? repeat(history.beginning())
                    : append(backdated, command.request(), clock);
        });
    }

    /** Even of an action that does not exist any more: its words are still there. */
    @CommandHandler
    Answer handle(RedactEntry command, Clock clock) {
        requireMember(command.request());
        Entry entry = entry(command.sequence());
        return once(command.request(), () -> {
            List<EntryRedacted.Removed> removed = Redactions.of(entry, command.fields(), history);
            if (!removed.isEmpty()) {
                var redacted = new EntryRedacted(id, entry.sequence(), removed, command.reason());
                return append(redacted, command.request(), clock);
            }
            return Optional.ofNullable(entry.redacted())
                    .flatMap(gone -> history.entry(gone.by()))
                    .map(this::repeat)
                    .orElseThrow(() -> Refusal.of(Code.NO_WORDS, "sequence", entry.sequence()));
        });
    }

    private Entry entry(long sequence) {
        return history.entry(sequence).orElseThrow(() -> Refusal.of(Code.UNKNOWN_ENTRY, "sequence", sequence));
    }

    /** Said again it is answered again, even if the action ceased to exist with what was retracted. */
    @CommandHandler
    Answer handle(RetractEntry command, Clock clock) {
        requireMember(command.request());
        if (history.entry(command.sequence()).isEmpty()) {
            requireAccess(command.request());
        }
        Entry entry = entry(command.sequence());
        var requester = command.request().requester();
        if (!requester.manager() && !entry.recordedBy().equals(requester.account())) {
            throw Refusal.of(Code.NOT_OWN_ENTRY, "sequence", command.sequence(), "recordedBy", entry.recordedBy());
        }
        Answer answer = once(command.request(), () -> retract(entry, command, clock));
        return answer.with(StillAsserted.afterRetractionBy(answer.sequence(), history));
    }

    private Answer retract(Entry entry, RetractEntry command, Clock clock) {
        Optional<Entry> retraction = Optional.ofNullable(entry.retractedBy()).flatMap(history::entry);
        if (retraction.isPresent()) {
            return repeat(retraction.get());
        }
        requireAccess(command.request());
        if (entry.is(ActionRegistered.class) || entry.asAt() == null) {
            throw Refusal.of(Code.NOT_RETRACTABLE, "sequence", entry.sequence(), "kind", entry.kind());
        }
        return append(new EntryRetracted(id, entry.sequence(), command.reason()), command.request(), clock);
    }

    /** Registers the action anew, whose registration was struck and on which nothing rests. */
    void registerAgain(ActionRegistered registration, Recording recording) {
        apply(registration, MetaData.from(recording.toMetaData()));
    }

    /** Takes what an import found. It is not bound by the rules of status. */
    void take(List<DatedEntry> entries, List<Belated> belated, Request request, Clock clock) {
        entries.forEach(entry -> append(entry, request, clock));
        belated.forEach(each -> append(each.entry(), request.throughImport(each.importNumber()), clock));
    }

    /** Strikes what came through an import and stands. */
    void strike(Retraction.Result retraction, Request request, Clock clock) {
        retraction.struck().forEach(entry -> append(entry, request, clock));
        take(List.of(), retraction.belated(), request, clock);
    }

    private Answer record(ActionCommand command, DatedEntry entry, Clock clock, Status... statuses) {
        requireAccess(command.request());
        if (!history.existsOn(entry.asAt())) {
            throw Refusal.of(
                    Code.BEFORE_FIRST_DAY, "firstDay", history.firstDay().orElseThrow());
        }
        return once(command.request(), () -> {
            Optional<Entry> repeated = Repeats.of(entry, history);
            if (repeated.isPresent()) {
                return repeat(repeated.get());
            }
            Statuses.require(history, entry.asAt(), statuses);
            return append(entry, command.request(), clock);
        });
    }

    /** For Axon, which sources the events, or a snapshot, into an empty instance. */
    Action() {}
}
