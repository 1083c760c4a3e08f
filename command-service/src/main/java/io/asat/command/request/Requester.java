package io.asat.command.request;

import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as an aggregate must know: what an account may do at an address is decided before.
 *
 * @param organisation the account's own, if it belongs to one
 * @param everywhere whether it belongs to all organisations
 * @param manager whether it may also retract what others recorded
 */
public record Requester(String account, @Nullable String organisation, boolean everywhere, boolean manager) {

    public boolean belongsTo(String anOrganisation) {
        return everywhere || anOrganisation.equals(organisation);
    }
}
