package io.asat.command.web;

import io.asat.command.plan.CreatePlan;
import io.asat.command.plan.RegisterAction;
import io.asat.dates.PlanPeriod;
import io.asat.platform.web.Problem;
import io.asat.values.ActionId;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How plans begin and take actions in. */
@RestController
@RequestMapping("/api/plans")
class PlanController {
    private final CommandSender commands;

    PlanController(CommandSender commands) {
        this.commands = commands;
    }

    @PostMapping
    ResponseEntity<Answered> create(Incoming from, @Valid @RequestBody Bodies.CreatePlan body) {
        if (body.periodEnd().isBefore(body.periodStart())) {
            throw Problem.invalid("/periodEnd", "a plan's period ends no earlier than it starts");
        }
        var period = new PlanPeriod(body.periodStart(), body.periodEnd());
        return commands.create(
                from,
                body,
                (asAt, request) ->
                        new CreatePlan(body.planId(), body.organisation(), body.title(), period, asAt, request),
                Location.of(body.planId()));
    }

    @PostMapping("{planId}/actions")
    ResponseEntity<Answered> register(Incoming to, @Valid @RequestBody Bodies.RegisterAction body) {
        var given = Given.registered(body);
        return commands.create(
                to,
                body,
                (asAt, request) ->
                        new RegisterAction(to.planId(), body.reference(), given, body.targetDate(), asAt, request),
                Location.of(new ActionId(to.planId(), body.reference())));
    }
}
