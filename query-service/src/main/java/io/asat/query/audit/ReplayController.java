package io.asat.query.audit;

import io.asat.platform.security.Account;
import io.asat.platform.time.KnownAt;
import io.asat.platform.web.Problem;
import io.asat.query.actions.ActionAnswer;
import io.asat.query.actions.ActionList;
import io.asat.query.actions.Moment;
import io.asat.query.reading.Moments;
import io.asat.values.PlanId;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Answers a plan replayed from its events, sent as it is replayed: no plan is too long for it. */
@RestController
class ReplayController {
    private final Replay replay;
    private final Moments moments;
    private final JsonMapper json;

    ReplayController(Replay replay, Moments moments, JsonMapper json) {
        this.replay = replay;
        this.moments = moments;
        this.json = json;
    }

    /** @throws Problem 404 if there is no such plan for the account */
    @GetMapping(path = "/api/audit/plans/{planId}/replay", produces = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "Every action, withdrawn ones too, on one page",
            content = @Content(schema = @Schema(implementation = ActionList.class)))
    void replay(
            Account account,
            @PathVariable PlanId planId,
            @RequestParam Optional<LocalDate> asAt,
            @RequestParam Optional<KnownAt> knownAt,
            HttpServletResponse response)
            throws IOException {
        Moment moment = moments.of(asAt, knownAt);
        Iterator<ActionAnswer> actions = replay.actions(account, planId, moment).iterator();
        // the first has to be there before anything is sent: a store that is away is a problem answer still
        boolean any = actions.hasNext();
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        try (JsonGenerator out = json.createGenerator(response.getOutputStream())) {
            out.writeStartObject();
            out.writePOJOProperty("asAt", moment.asAt());
            out.writePOJOProperty("knownAt", moment.answeredAt());
            out.writeArrayPropertyStart("actions");
            int count = 0;
            for (boolean more = any; more; more = actions.hasNext()) {
                out.writePOJO(actions.next());
                count++;
            }
            out.writeEndArray();
            out.writeNumberProperty("total", count);
            out.writeNumberProperty("page", 0);
            out.writeNumberProperty("size", count);
            out.writeEndObject();
        }
    }
}
