package io.asat.query.verification;

import io.asat.query.generation.Projection;
import io.asat.query.plans.Plan;
import io.asat.query.plans.Plans;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whether the plan itself is shown as its events say. */
@Component
class PlanCheck {
    private final Plans plans;

    PlanCheck(Plans plans) {
        this.plans = plans;
    }

    List<Difference> differences(Plan replayed) {
        Optional<Plan> shown = plans.find(replayed.id());
        List<Difference> differences = new ArrayList<>();
        compare("organisation", replayed.organisation(), shown.map(Plan::organisation), differences);
        compare("title", replayed.title(), shown.map(Plan::title), differences);
        compare("period", replayed.period(), shown.map(Plan::period), differences);
        List<Plan.Listed> there = shown.map(Plan::actions).orElse(List.of());
        replayed.actions().stream()
                .filter(listed -> !there.contains(listed))
                .forEach(listed -> add("actions", listed, null, differences));
        return differences;
    }

    private static void compare(String field, Object replayed, Optional<?> shown, List<Difference> differences) {
        Object there = shown.orElse(null);
        if (!Objects.equals(replayed, there)) {
            add(field, replayed, there, differences);
        }
    }

    private static void add(String field, Object replayed, @Nullable Object shown, List<Difference> differences) {
        differences.add(new Difference(null, Projection.STATUS.name(), field, null, replayed, shown));
    }
}
