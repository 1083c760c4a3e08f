package io.asat.query.verification;

import io.asat.query.generation.Projection;
import io.asat.values.ActionId;
import java.util.List;

/** Tells whether a read model shows of actions what their events say. */
public interface ReadModelCheck {
    Projection projection();

    /** @return what it shows of the action now, be it right or wrong */
    Shown shown(ActionId action);

    /** What a read model shows of an action. */
    interface Shown {
        /** @return how many of the action's events it has taken in, as it says itself */
        long version();

        /** @param recount of just these events */
        List<Difference> differences(Recount recount, Question question);
    }
}
