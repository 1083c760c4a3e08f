package io.asat.query.stream;

import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.query.plans.Plans;
import io.asat.values.PlanId;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/** Tells of changes as they become visible. */
@RestController
class StreamController {
    private static final long NEVER = 0;
    private static final Executor THREADS = Thread::startVirtualThread;

    private final Plans plans;
    private final StoredChanges changes;
    private final Broadcast broadcast;
    private final Resumption resumption;
    private final StreamLimits limits;

    StreamController(
            Plans plans, StoredChanges changes, Broadcast broadcast, Resumption resumption, StreamLimits limits) {
        this.plans = plans;
        this.changes = changes;
        this.broadcast = broadcast;
        this.resumption = resumption;
        this.limits = limits;
    }

    /**
     * Streams changes, from now on or from where the caller was cut off.
     *
     * @throws Problem 404 if there is no such plan for the account; 429 or 503 if too many streams are open
     */
    @GetMapping(path = "/api/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ApiResponse(
            responseCode = "200",
            description =
                    "Server-sent events, one for each change once it can be read: its `event` is the kind, its `data` this"
                            + " object in one line, its `id` what to send as `Last-Event-ID` to go on after it. An `id` by itself comes at"
                            + " the start and every few seconds, and counts as well. Changes may come twice, and none is left out.",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = Change.class)))
    ResponseEntity<ResponseBodyEmitter> stream(
            Account account,
            HttpMethod method,
            @Parameter(description = "Of this plan only; otherwise of all that the account may see") @RequestParam
                    Optional<PlanId> planId,
            @Parameter(description = "The last `id` there was; without it only what becomes visible from now on")
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    Optional<String> lastEventId) {
        TrackingToken now = broadcast.place();
        Optional<TrackingToken> since = lastEventId.map(id -> place(id, now));
        planId.ifPresent(id -> plans.get(account, id));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no");
        return method.equals(HttpMethod.HEAD)
                ? answer.build()
                : answer.body(open(new Interest(account, planId), since));
    }

    /** @throws Problem 400 if it is none that a node of this store can have told */
    private TrackingToken place(String id, TrackingToken now) {
        return EventId.read(id)
                .filter(place -> place.getClass() == now.getClass())
                .filter(place -> isReached(place, now))
                .orElseThrow(
                        () -> Problem.invalid("/Last-Event-ID", "is no id of this stream; leave it out to begin anew"));
    }

    /** Another node may be ahead of this one, none of the store. */
    private boolean isReached(TrackingToken place, TrackingToken now) {
        long asked = place.position().orElse(-1);
        return asked <= now.position().orElse(-1)
                || asked <= changes.head().position().orElse(-1);
    }

    private ResponseBodyEmitter open(Interest interest, Optional<TrackingToken> since) {
        Runnable giveBack = limits.take(interest.account());
        ResponseBodyEmitter emitter = new ResponseBodyEmitter(NEVER);
        Listener listener = new Listener(interest, new EmitterLine(emitter), THREADS, since.isPresent());
        emitter.onCompletion(() -> {
            broadcast.leave(listener);
            listener.end();
            giveBack.run();
        });
        since.ifPresentOrElse(
                place -> THREADS.execute(() -> resumption.feed(listener, place)),
                () -> broadcast.joinFromNow(listener));
        return emitter;
    }
}
