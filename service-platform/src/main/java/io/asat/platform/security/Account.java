package io.asat.platform.security;

import java.util.Optional;

/** Who signed in; a handler's parameter of this type is the one asking. */
public record Account(String name, Role role, Membership membership) {

    /** Which organisations' plans an account can see at all. */
    public sealed interface Membership {
        record OfAll() implements Membership {}

        record OfOne(String organisation) implements Membership {}

        record OfNone() implements Membership {}
    }

    public static Account ofAll(String name, Role role) {
        return new Account(name, role, new Membership.OfAll());
    }

    public static Account of(String name, Role role, String organisation) {
        return new Account(name, role, new Membership.OfOne(organisation));
    }

    public static Account ofNone(String name, Role role) {
        return new Account(name, role, new Membership.OfNone());
    }

    /** Its own organisation; none if it belongs to all, or to none. */
    public Optional<String> organisation() {
        return membership instanceof Membership.OfOne one ? Optional.of(one.organisation()) : Optional.empty();
    }

    /** Whether it sees this organisation's plans; an auditor sees everyone's. */
    public boolean belongsTo(String organisation) {
        return belongsToAll() || organisation().filter(organisation::equals).isPresent();
    }

    public boolean belongsToAll() {
        return role == Role.AUDITOR || membership instanceof Membership.OfAll;
    }
}
