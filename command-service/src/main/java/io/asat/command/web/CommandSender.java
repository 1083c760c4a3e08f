package io.asat.command.web;

import io.asat.command.imports.ImportAnswer;
import io.asat.command.imports.ImportReport;
import io.asat.command.plan.ImportPlan;
import io.asat.command.plan.RetractEntry;
import io.asat.command.request.Answer;
import io.asat.command.request.Answer.Outcome;
import io.asat.command.request.Request;
import io.asat.platform.eventstore.CommandsUnderWay;
import io.asat.platform.eventstore.EventPositions;
import io.asat.platform.time.Today;
import io.asat.platform.web.Problem;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns a request into a command, and the command's answer into a response. */
@Component
class CommandSender {
    private final Dispatch dispatch;
    private final EventPositions positions;
    private final BodyDigest digest;
    private final Today today;
    private final CommandsUnderWay underWay;

    CommandSender(
            Dispatch dispatch, EventPositions positions, BodyDigest digest, Today today, CommandsUnderWay underWay) {
        this.dispatch = dispatch;
        this.positions = positions;
        this.digest = digest;
        this.today = today;
        this.underWay = underWay;
    }

    /** Sends a command about an action that holds from a day. */
    ResponseEntity<Answered> send(Incoming to, Bodies.Dated body, BiFunction<LocalDate, Request, Object> command) {
        LocalDate asAt = asAt(body);
        return send(to, body, request -> command.apply(asAt, request));
    }

    /** Sends a command about an action. */
    ResponseEntity<Answered> send(Incoming to, Object body, Function<Request, Object> command) {
        return respond(command.apply(to.request(digest.of(body))), Location.of(to.action()), HttpStatus.OK);
    }

    /** Sends a command about a plan as a whole. */
    ResponseEntity<Answered> sendAboutPlan(Incoming to, Object body, Function<Request, Object> command) {
        return respond(command.apply(to.request(digest.of(body))), Location.of(to.planId()), HttpStatus.OK);
    }

    /** Sends an edition to its plan. */
    ResponseEntity<ImportReport> take(
            Incoming to, Object body, @Nullable String watcher, Function<Request, ImportPlan> command) {
        ImportPlan edition = command.apply(to.request(digest.of(body)));
        Object message = watcher == null
                ? edition
                : GenericCommandMessage.asCommandMessage(edition).andMetaData(Map.of(ImportPlan.WATCHER, watcher));
        ImportAnswer answer = underWay.during(to.planId(), () -> dispatch.send(message, ImportAnswer.class));
        ResponseEntity.BodyBuilder response = ResponseEntity.ok();
        if (answer.planVersion() > 0) {
            response.header("AsAt-Position", positions.of(to.planId().toString(), answer.planVersion()));
        }
        if (answer.replayed()) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.body(answer.report());
    }

    /** Sends a command that brings something new about, which is then found at its own address. */
    ResponseEntity<Answered> create(
            Incoming from, Bodies.Dated body, BiFunction<LocalDate, Request, Object> command, Location location) {
        return respond(command.apply(asAt(body), from.request(digest.of(body))), location, HttpStatus.CREATED);
    }

    private ResponseEntity<Answered> respond(Object command, Location about, HttpStatus recorded) {
        Answer answer = underWay.during(about.plan(), () -> dispatch.send(command, Answer.class));
        boolean created = recorded == HttpStatus.CREATED && answer.outcome() != Outcome.REPEATED;
        ResponseEntity.BodyBuilder response = ResponseEntity.status(created ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag("\"" + answer.version() + "\"")
                .header("AsAt-Position", position(answer, about));
        if (created) {
            response.location(about.uri());
        }
        if (answer.outcome() == Outcome.REPLAYED) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.body(Answered.of(answer, about, command instanceof RetractEntry));
    }

    private String position(Answer answer, Location about) {
        return answer.outcome() == Outcome.RECORDED
                ? positions.of(about.aggregate(), answer.sequence())
                : positions.latest();
    }

    private LocalDate asAt(Bodies.Dated body) {
        LocalDate now = today.today();
        LocalDate asAt = body.asAt();
        if (asAt != null && asAt.isAfter(now)) {
            throw Problem.invalid("/asAt", "is in the future: today is " + now);
        }
        return asAt == null ? now : asAt;
    }
}
