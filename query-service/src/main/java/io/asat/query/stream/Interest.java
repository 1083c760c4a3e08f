package io.asat.query.stream;

import io.asat.platform.security.Account;
import io.asat.values.PlanId;
import java.util.Optional;

/**
 * What a client is told of.
 *
 * @param plan none for all that the account may see
 */
record Interest(Account account, Optional<PlanId> plan) {
    boolean covers(Told told) {
        return plan.filter(asked -> !asked.equals(told.change().planId())).isEmpty()
                && account.belongsTo(told.organisation());
    }
}
