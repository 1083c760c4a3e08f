package io.asat.command.web;

import io.asat.command.plan.AssessRequirement;
import io.asat.command.plan.AssignOwner;
import io.asat.command.plan.BackdateRegistration;
import io.asat.command.plan.ChangeRag;
import io.asat.command.plan.ConfirmPosition;
import io.asat.command.plan.Describe;
import io.asat.command.plan.IdentifyGap;
import io.asat.command.plan.MarkComplete;
import io.asat.command.plan.RecordProgress;
import io.asat.command.plan.RedactEntry;
import io.asat.command.plan.Reopen;
import io.asat.command.plan.RetractEntry;
import io.asat.command.plan.SetTargetDate;
import io.asat.command.plan.Withdraw;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of an action. */
@RestController
@RequestMapping("/api/plans/{planId}/actions/{reference}")
class ActionController {
    private final CommandSender commands;

    ActionController(CommandSender commands) {
        this.commands = commands;
    }

    @PostMapping("record-progress")
    ResponseEntity<Answered> recordProgress(Incoming to, @Valid @RequestBody Bodies.RecordProgress body) {
        return commands.send(
                to, body, (asAt, request) -> new RecordProgress(to.action(), body.narrative(), asAt, request));
    }

    @PostMapping("change-rag")
    ResponseEntity<Answered> changeRag(Incoming to, @Valid @RequestBody Bodies.ChangeRag body) {
        return commands.send(
                to, body, (asAt, request) -> new ChangeRag(to.action(), body.rag(), body.reason(), asAt, request));
    }

    @PostMapping("assess-requirement")
    ResponseEntity<Answered> assessRequirement(Incoming to, @Valid @RequestBody Bodies.AssessRequirement body) {
        return commands.send(
                to,
                body,
                (asAt, request) -> new AssessRequirement(to.action(), body.fullyMet(), body.reason(), asAt, request));
    }

    @PostMapping("identify-gap")
    ResponseEntity<Answered> identifyGap(Incoming to, @Valid @RequestBody Bodies.IdentifyGap body) {
        return commands.send(to, body, (asAt, request) -> new IdentifyGap(to.action(), body.gap(), asAt, request));
    }

    @PostMapping("assign-owner")
    ResponseEntity<Answered> assignOwner(Incoming to, @Valid @RequestBody Bodies.AssignOwner body) {
        return commands.send(to, body, (asAt, request) -> new AssignOwner(to.action(), body.owner(), asAt, request));
    }

    @PostMapping("set-target-date")
    ResponseEntity<Answered> setTargetDate(Incoming to, @Valid @RequestBody Bodies.SetTargetDate body) {
        return commands.send(
                to,
                body,
                (asAt, request) -> new SetTargetDate(to.action(), body.targetDate(), body.reason(), asAt, request));
    }

    @PostMapping("mark-complete")
    ResponseEntity<Answered> markComplete(Incoming to, @Valid @RequestBody Bodies.MarkComplete body) {
        return commands.send(
                to, body, (asAt, request) -> new MarkComplete(to.action(), body.evidence(), asAt, request));
    }

    @PostMapping("reopen")
    ResponseEntity<Answered> reopen(Incoming to, @Valid @RequestBody Bodies.Reasoned body) {
        return commands.send(to, body, (asAt, request) -> new Reopen(to.action(), body.reason(), asAt, request));
    }

    @PostMapping("withdraw")
    ResponseEntity<Answered> withdraw(Incoming to, @Valid @RequestBody Bodies.Reasoned body) {
        return commands.send(to, body, (asAt, request) -> new Withdraw(to.action(), body.reason(), asAt, request));
    }

    @PostMapping("confirm-position")
    ResponseEntity<Answered> confirmPosition(Incoming to, @Valid @RequestBody Bodies.ConfirmPosition body) {
        return commands.send(to, body, (asAt, request) -> new ConfirmPosition(to.action(), body.note(), asAt, request));
    }

    @PostMapping("describe")
    ResponseEntity<Answered> describe(Incoming to, @Valid @RequestBody Bodies.Describe body) {
        var described = Given.described(body);
        return commands.send(
                to, body, (asAt, request) -> new Describe(to.action(), described, body.reason(), asAt, request));
    }

    @PostMapping("backdate-registration")
    ResponseEntity<Answered> backdate(Incoming to, @Valid @RequestBody Bodies.BackdateRegistration body) {
        return commands.send(
                to, body, (asAt, request) -> new BackdateRegistration(to.action(), asAt, body.reason(), request));
    }

    @PostMapping("redact-entry")
    ResponseEntity<Answered> redactEntry(Incoming to, @Valid @RequestBody Bodies.RedactEntry body) {
        var fields = RedactedFields.of(body.fields());
        return commands.send(
                to, body, request -> new RedactEntry(to.action(), body.sequence(), fields, body.reason(), request));
    }

    @PostMapping("retract-entry")
    ResponseEntity<Answered> retractEntry(Incoming to, @Valid @RequestBody Bodies.RetractEntry body) {
        return commands.send(
                to, body, request -> new RetractEntry(to.action(), body.sequence(), body.reason(), request));
    }
}
