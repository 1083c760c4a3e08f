package io.asat.command.web;

import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.net.URI;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** Where something recorded is found, and what it is known by. */
record Location(PlanId plan, Optional<ActionReference> reference) {

    static Location of(PlanId plan) {
        return new Location(plan, Optional.empty());
    }

    static Location of(ActionId action) {
        return new Location(action.plan(), Optional.of(action.reference()));
    }

    /** @return the identifier of the aggregate */
    String aggregate() {
        return reference.map(known -> new ActionId(plan, known).toString()).orElseGet(plan::toString);
    }

    URI uri() {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/api/plans").pathSegment(plan.toString());
        reference.ifPresent(known -> path.pathSegment("actions", known.toString()));
        return path.encode().build().toUri();
    }
}
