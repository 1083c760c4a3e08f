package io.asat.command.request;

import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as an aggregate must know: what an account may do at an address is decided before.
 *
 * @param organisation the account's own; none if it belongs to all of them
 * @param manager whether it may also retract what others recorded
 */
public record Requester(String account, @Nullable String organisation, boolean manager) {

    public boolean belongsTo(String anOrganisation) {
        return organisation == null || organisation.equals(anOrganisation);
    }
}
