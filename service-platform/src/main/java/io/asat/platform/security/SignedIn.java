package io.asat.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** An account Spring Security has authenticated, by password or by token. */
final class SignedIn extends AbstractAuthenticationToken {
    private final Account account;

    SignedIn(Account account) {
        super(AuthorityUtils.createAuthorityList("ROLE_" + account.role().name()));
        this.account = account;
        setAuthenticated(true);
    }

    @Override
    public Account getPrincipal() {
        return account;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return account.name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && signedIn.account.equals(account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
