package io.asat.platform.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Makes an account of an OpenID Connect provider's token. One that names no role of ours, or roles that exclude each
 * other, is somebody who may do nothing here.
 */
@Component
class AccountFromToken implements Converter<Jwt, AbstractAuthenticationToken> {
    /** Each includes those before it. */
    private static final Set<Role> ASCENDING = EnumSet.of(Role.VIEWER, Role.OFFICER, Role.MANAGER);

    private final String rolesClaim;
    private final String organisationClaim;

    AccountFromToken(
            @Value("${asat.oidc.roles-claim:roles}") String rolesClaim,
            @Value("${asat.oidc.organisation-claim:organisation}") String organisationClaim) {
        this.rolesClaim = rolesClaim;
        this.organisationClaim = organisationClaim;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        return role(token)
                .<AbstractAuthenticationToken>map(role -> new SignedIn(account(token, role)))
                .orElseGet(() -> new JwtAuthenticationToken(token));
    }

    private Account account(Jwt token, Role role) {
        String name = text(token.getClaim("preferred_username"))
                .or(() -> text(token.getSubject()))
                .orElse("unnamed");
        return text(claim(token, organisationClaim))
                .map(organisation -> Account.of(name, role, organisation))
                .orElseGet(() -> Account.ofNone(name, role));
    }

    private Optional<Role> role(Jwt token) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        names(claim(token, rolesClaim)).forEach(name -> named(name).ifPresent(roles::add));
        if (roles.size() > 1 && !ASCENDING.containsAll(roles)) {
            return Optional.empty();
        }
        return roles.stream().reduce((lesser, greater) -> greater);
    }

    private static Optional<Role> named(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** A claim by its name, or by its path: {@code realm_access.roles}. */
    private static @Nullable Object claim(Jwt token, String path) {
        if (token.hasClaim(path)) {
            return token.getClaim(path);
        }
        @Nullable Object value = token.getClaims();
        for (String step : path.split("\\.", -1)) {
            value = value instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return value;
    }

    private static Stream<String> names(@Nullable Object claim) {
        if (claim instanceof String words) {
            return Arrays.stream(words.split(" ", -1));
        }
        return claim instanceof Collection<?> several
                ? several.stream().filter(String.class::isInstance).map(String.class::cast)
                : Stream.empty();
    }

    private static Optional<String> text(@Nullable Object claim) {
        return claim instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }
}
