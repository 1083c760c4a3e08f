package io.asat.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountTest {
    @Test
    void belongsToItsOrganisationOnly() {
        Account account = Account.of("ann", Role.MANAGER, "Kent");
        assertThat(account.belongsTo("Kent")).isTrue();
        assertThat(account.belongsTo("kent")).isFalse();
        assertThat(account.belongsTo("")).isFalse();
        assertThat(account.organisation()).contains("Kent");
    }

    @Test
    void belongsToAllIfLocal() {
        Account account = Account.ofAll("manager", Role.MANAGER);
        assertThat(account.belongsTo("Kent")).isTrue();
        assertThat(account.organisation()).isEmpty();
    }

    @Test
    void belongsToNoneWithoutAnOrganisation() {
        assertThat(Account.ofNone("ann", Role.MANAGER).belongsTo("Kent")).isFalse();
        assertThat(Account.ofNone("ann", Role.MANAGER).belongsToAll()).isFalse();
    }

    @Test
    void readsEverythingAsAnAuditor() {
        assertThat(Account.ofNone("ann", Role.AUDITOR).belongsTo("Kent")).isTrue();
        assertThat(Account.of("ann", Role.AUDITOR, "Essex").belongsTo("Kent")).isTrue();
        assertThat(Account.of("ann", Role.AUDITOR, "Essex").organisation()).contains("Essex");
    }
}
