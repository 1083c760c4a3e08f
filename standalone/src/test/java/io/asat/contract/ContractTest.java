package io.asat.contract;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** The common ground: a client of the target, which all classes share if they run in one go, and plans of the test's own. */
@Tag("light")
@ExtendWith(TargetProvider.class)
abstract class ContractTest {
    Api api;

    @BeforeEach
    final void connect(Target target) {
        api = new Api(target);
    }

    final PlanDriver newPlan() {
        return PlanDriver.create(api);
    }

    /** An action in a plan of its own, registered on {@link PlanDriver#FIRST_DAY} with nothing but a requirement. */
    final ActionDriver newAction() {
        return newPlan().register("2.9");
    }

    final LocalDate today() {
        return api.target().today();
    }
}
