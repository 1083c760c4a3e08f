package io.asat.platform.security;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** One account a role, named after it, of all organisations, under one password. */
@Component
@ConditionalOnProperty(name = "asat.local-accounts", havingValue = "true", matchIfMissing = true)
class LocalAccounts implements AuthenticationProvider {
    private static final Map<String, Account> ACCOUNTS = Arrays.stream(Role.values())
            .map(role -> Account.ofAll(role.name().toLowerCase(Locale.ROOT), role))
            .collect(Collectors.toUnmodifiableMap(Account::name, Function.identity()));

    private final PasswordEncoder encoder = new ProcessKeyEncoder();
    private final String encoded;

    LocalAccounts(
            @Value("${asat.local-password:}") String password, @Value("${asat.data-dir:./data}") Path dataDirectory) {
        encoded = encoder.encode(password.isBlank() ? LocalPassword.in(dataDirectory) : password);
    }

    @Override
    public Authentication authenticate(Authentication offered) {
        @Nullable Account account = ACCOUNTS.get(offered.getName());
        boolean right = encoder.matches(String.valueOf(offered.getCredentials()), encoded);
        if (account == null || !right) {
            throw new BadCredentialsException("no such account with that password");
        }
        return new SignedIn(account);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
