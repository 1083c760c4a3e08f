package io.asat.command.plan;

import io.asat.command.imports.Edition;
import io.asat.command.imports.ImportAnswer;
import io.asat.command.imports.ImportProgress;
import io.asat.command.imports.ImportReport;
import io.asat.command.imports.Retraction;
import io.asat.command.request.Answer;
import io.asat.command.request.Refusal;
import io.asat.command.request.Rejection.Code;
import io.asat.command.request.Request;
import io.asat.dates.PlanPeriod;
import io.asat.events.ActionRegistered;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.ImportRetracted;
import io.asat.events.PlanCreated;
import io.asat.events.Recording;
import io.asat.history.ActionHistory;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A plan: decides which actions and editions it takes in. Its snapshot is its fields; the revision is theirs. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregates")
@Revision("2")
class Plan extends RecordedPlan {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(CreatePlan command, Clock clock) {
        Request request = command.request();
        requireOwn(request, command.organisation());
        if (id != null && !request.requester().belongsTo(organisation)) {
            throw Refusal.of(Code.PLAN_DIFFERS);
        }
        return keys.firstAnswer(request).orElseGet(() -> {
            request.requireVersion(version);
            if (id != null) {
                return repeat(request);
            }
            Recording recording = request.recordingAt(clock, lastRecordedAt);
            record(
                    new PlanCreated(
                            command.planId(),
                            command.organisation(),
                            command.title(),
                            command.period(),
                            command.asAt()),
                    recording);
            return Answer.recorded(version, recording.recordedAt());
        });
    }

    private Answer repeat(Request request) {
        if (!creation.equals(request.digest())) {
            throw Refusal.of(Code.PLAN_DIFFERS);
        }
        return Answer.repeated(version, 1, createdAt);
    }

    @CommandHandler
    Answer handle(RegisterAction command, Clock clock, Actions others) throws Exception {
        Request request = command.request();
        requireAccess(request);
        Assertions given = given(command);
        Optional<Answer> first = keys.firstAnswer(request);
        if (first.isPresent()) {
            return first.get();
        }
        request.requireVersion(version);
        var action = new ActionId(command.planId(), command.reference());
        int position = actions.positionOf(command.reference());
        return register(
                new ActionRegistered(action, organisation, period(), position, given, command.asAt()),
                request,
                clock,
                others);
    }

    private Assertions given(RegisterAction command) {
        TargetDateGiven targetDate = command.targetDate();
        return targetDate == null
                ? command.given()
                : command.given().and(Attribute.TARGET_DATE, targetDate.read(period()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ImportAnswer handle(
            ImportPlan command,
            Clock clock,
            Actions others,
            ImportProgress progress,
            @MetaDataValue(ImportPlan.WATCHER) @Nullable String watcher)
            throws Exception {
        Request request = command.request();
        PlanPeriod period = period(command);
        if (keys.firstAnswer(request).isPresent()) {
            return new ImportAnswer(reportAgain(command, period, others), version, true);
        }
        request.requireVersion(version);
        ImportOutcome outcome = outcome(
                command,
                period,
                others.histories(command.planId(), actions.references(), UnaryOperator.identity()),
                version,
                judged -> progress.judged(watcher, judged));
        Optional<Imported> same = imports.standing(command.edition().content());
        if (same.isPresent()) {
            return new ImportAnswer(
                    outcome.repeated().report(command, same.get().number()), version, false);
        }
        requireRoomFor(outcome.registered().stream().map(Edition.Row::reference).toList());
        if (command.dryRun() || outcome.events() == 0) {
            return new ImportAnswer(outcome.report(command, null), version, false);
        }
        int number = imports.count() + 1;
        new Intake(this, command, number, momentOf(clock), others)
                .record(outcome, recorded -> progress.recorded(watcher, recorded, outcome.events()));
        return new ImportAnswer(outcome.report(command, number), version, false);
    }

    /**
     * What the import under the same key answered: it compared with the plan as it was before; and where the document does not say its
     * day, today was another day then.
     */
    private ImportReport reportAgain(ImportPlan command, PlanPeriod period, Actions others) {
        Imported first = imports.under(command.request().key()).orElseThrow();
        var before = others.histories(
                command.planId(), actions.references(), history -> history.before(first.number(), first.recordedAt()));
        ImportPlan then = command.asAt(first.asAt());
        return outcome(then, period, before, first.sequence() - 1, judged -> {}).report(then, first.number());
    }

    private PlanPeriod period(ImportPlan command) {
        if (id != null) {
            requireAccess(command.request());
            return period();
        }
        ImportPlan.NewPlan newPlan = command.newPlan();
        if (newPlan == null) {
            throw Refusal.of(Code.UNKNOWN_PLAN);
        }
        requireOwn(command.request(), newPlan.organisation());
        return newPlan.period();
    }

    /** @param known how many events the plan had then */
    private ImportOutcome outcome(
            ImportPlan command,
            PlanPeriod period,
            Map<ActionReference, ActionHistory> histories,
            long known,
            IntConsumer judged) {
        return EditionImport.of(
                command.planId(),
                period,
                command.edition(),
                command.withdrawAbsent(),
                histories,
                imports.takenIn(known),
                judged);
    }

    @CommandHandler
    Answer handle(RetractImport command, Clock clock, Actions others) {
        requireAccess(command.request());
        Imported retracted = imports.numbered(command.number()).orElseThrow(() -> Refusal.of(Code.UNKNOWN_IMPORT));
        return keys.firstAnswer(command.request()).orElseGet(() -> {
            command.request().requireVersion(version);
            Long retraction = retracted.retraction();
            Instant retractedAt = retracted.retractedAt();
            return retraction != null && retractedAt != null
                    ? Answer.repeated(version, retraction, retractedAt)
                    : retract(retracted, command, clock, others);
        });
    }

    private Answer retract(Imported retracted, RetractImport command, Clock clock, Actions others) {
        List<ActionReference> ceased = new ArrayList<>();
        Request through = command.request().withoutKey();
        // Also in actions it did not touch then, others may have recorded something of its own since.
        var histories = others.histories(command.planId(), actions.references(), UnaryOperator.identity());
        Clock moment = momentOf(clock);
        histories.forEach((reference, history) -> {
            var action = new ActionId(command.planId(), reference);
            var retraction = Retraction.of(retracted.number(), command.reason(), action, history);
            if (!retraction.struck().isEmpty()) {
                others.change(action, each -> each.strike(retraction, through, moment));
                if (others.history(action).firstDay().isEmpty()) {
                    ceased.add(reference);
                }
            }
        });
        Recording recording = command.request().recordingAt(moment, lastRecordedAt);
        record(new ImportRetracted(command.planId(), retracted.number(), ceased, command.reason()), recording);
        return Answer.recorded(version, recording.recordedAt());
    }

    /** All of it is recorded as at one moment: nobody ever knew a part of it. */
    private static Clock momentOf(Clock clock) {
        return Clock.fixed(clock.instant(), clock.getZone());
    }

    /** For Axon, which sources the events, or a snapshot, into an empty instance. */
    Plan() {}
}
