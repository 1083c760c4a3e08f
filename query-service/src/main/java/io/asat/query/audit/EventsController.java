package io.asat.query.audit;

import io.asat.platform.eventstore.StoredEvents;
import io.asat.platform.eventstore.StoredEvents.Positioned;
import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.proof.EventLine;
import io.asat.query.plans.StoredPlans;
import io.asat.values.PlanId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out a plan's events as they are stored, one a line, for the auditor's own tools. */
@RestController
class EventsController {
    private static final int EVENTS_A_PAGE = 2_000;
    private static final long EVERYTHING = -1;
    private static final String NDJSON = "application/x-ndjson";

    private final StoredPlans plans;
    private final StoredEvents events;

    EventsController(StoredPlans plans, StoredEvents events) {
        this.plans = plans;
        this.events = events;
    }

    /**
     * Sends events in the order of storing, until there are no more.
     *
     * @param after only those behind this {@code position} of an earlier line
     * @throws Problem 404 if there is no such plan for the account
     */
    @GetMapping("/api/audit/plans/{planId}/events")
    void events(
            Account account,
            @PathVariable PlanId planId,
            @RequestParam Optional<Long> after,
            HttpServletResponse response)
            throws IOException {
        if (after.filter(position -> position < 0).isPresent()) {
            throw Problem.invalid("/after", "is the position of an earlier line, 0 or more");
        }
        plans.get(account, planId);
        List<Positioned> page = events.ofPlan(planId.value(), after.orElse(EVERYTHING), EVENTS_A_PAGE);
        response.setContentType(NDJSON);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            while (!page.isEmpty()) {
                for (Positioned event : page) {
                    out.append(EventLine.of(event.event(), event.position())).append('\n');
                }
                page = events.ofPlan(planId.value(), page.getLast().position(), EVENTS_A_PAGE);
            }
        }
    }
}
