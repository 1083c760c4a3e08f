package io.asat.command.web;

import io.asat.command.request.Request;
import io.asat.command.request.Requester;
import io.asat.platform.security.Account;
import io.asat.platform.security.Role;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a command request says besides its body.
 *
 * @param address the path it was sent to, to which, with the account, an idempotency key belongs
 */
record Incoming(
        Account account,
        String address,
        Optional<PlanId> plan,
        Optional<ActionReference> reference,
        @Nullable String key,
        @Nullable Long expectedVersion) {

    PlanId planId() {
        return plan.orElseThrow();
    }

    ActionId action() {
        return new ActionId(planId(), reference.orElseThrow());
    }

    Request request(String digest) {
        var requester = new Requester(
                account.name(),
                account.organisation().orElse(null),
                account.belongsToAll(),
                account.role() == Role.MANAGER);
        String ownKey = key == null ? null : account.name() + " " + address + " " + key;
        return new Request(requester, "api", ownKey, digest, expectedVersion);
    }
}
