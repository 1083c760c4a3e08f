package io.asat.query.stream;

import io.asat.values.PlanId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Words visible changes, and finds out whose they are; whose a plan is never changes. */
final class Telling {
    private static final int REMEMBERED = 10_000;

    private final Function<PlanId, Optional<String>> owner;
    private final JsonMapper json;
    private final Map<PlanId, String> organisations = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PlanId, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param owner whose a plan is, as far as the read models know */
    Telling(Function<PlanId, Optional<String>> owner, JsonMapper json) {
        this.owner = owner;
        this.json = json;
    }

    Told of(Change change) {
        return new Told(change, organisation(change.planId()).orElse(""), json.writeValueAsString(change));
    }

    private Optional<String> organisation(PlanId plan) {
        return remembered(plan).or(() -> {
            Optional<String> found = owner.apply(plan);
            found.ifPresent(organisation -> remember(plan, organisation));
            return found;
        });
    }

    private Optional<String> remembered(PlanId plan) {
        synchronized (organisations) {
            return Optional.ofNullable(organisations.get(plan));
        }
    }

    private void remember(PlanId plan, String organisation) {
        synchronized (organisations) {
            organisations.put(plan, organisation);
        }
    }
}
