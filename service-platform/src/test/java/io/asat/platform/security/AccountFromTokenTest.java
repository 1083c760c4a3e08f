package io.asat.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;

class AccountFromTokenTest {
    private final AccountFromToken conversion = new AccountFromToken("roles", "organisation");

    static Stream<Arguments> roles() {
        return Stream.of(
                Arguments.of(List.of("VIEWER"), Role.VIEWER),
                Arguments.of(List.of("offline_access", "officer", "uma"), Role.OFFICER),
                Arguments.of(List.of("MANAGER", "VIEWER", "OFFICER"), Role.MANAGER),
                Arguments.of(List.of("AUDITOR"), Role.AUDITOR),
                Arguments.of("openid ADMIN", Role.ADMIN));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void takesTheGreatestOfTheRolesThatIncludeEachOther(Object claim, Role role) {
        assertThat(account(conversion, Map.of("roles", claim, "organisation", "Kent"))
                        .role())
                .isEqualTo(role);
    }

    static Stream<Object> nobodies() {
        return Stream.of(
                List.of(),
                List.of("ROLE_VIEWER"),
                List.of(1, true),
                "",
                7,
                List.of("MANAGER", "AUDITOR"),
                List.of("ADMIN", "VIEWER"));
    }

    @ParameterizedTest
    @MethodSource("nobodies")
    void makesNoAccountOfOneWithoutARoleOrWithRolesThatExcludeEachOther(Object claim) {
        Authentication authentication = conversion.convert(token(Map.of("roles", claim)));
        assertThat(authentication).isNotInstanceOf(SignedIn.class);
        assertThat(authentication.getAuthorities()).isEmpty();
    }

    @Test
    void isNamedAsPeopleKnowIt() {
        Map<String, Object> viewer = Map.of("roles", "VIEWER");
        assertThat(account(conversion, viewer).name()).isEqualTo("f3b2");
        assertThat(account(conversion, with(viewer, "preferred_username", "ann.lee"))
                        .name())
                .isEqualTo("ann.lee");
    }

    @Test
    void belongsToTheOrganisationOfItsClaimOrToNone() {
        Map<String, Object> manager = Map.of("roles", "MANAGER");
        assertThat(account(conversion, with(manager, "organisation", "Kent")))
                .isEqualTo(Account.of("f3b2", Role.MANAGER, "Kent"));
        assertThat(account(conversion, with(manager, "organisation", " ")))
                .isEqualTo(Account.ofNone("f3b2", Role.MANAGER));
        assertThat(account(conversion, manager).belongsTo("Kent")).isFalse();
    }

    @Test
    void findsClaimsByTheirPath() {
        AccountFromToken nested = new AccountFromToken("realm_access.roles", "https://asat.example/organisation");
        Account account = account(
                nested,
                Map.of(
                        "realm_access",
                        Map.of("roles", List.of("OFFICER")),
                        "https://asat.example/organisation",
                        "Kent"));
        assertThat(account).isEqualTo(Account.of("f3b2", Role.OFFICER, "Kent"));
    }

    private static Account account(AccountFromToken conversion, Map<String, Object> claims) {
        return ((SignedIn) conversion.convert(token(claims))).getPrincipal();
    }

    private static Jwt token(Map<String, Object> claims) {
        return Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject("f3b2")
                .claims(all -> all.putAll(claims))
                .build();
    }

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        return Map.of("roles", String.valueOf(claims.get("roles")), name, value);
    }
}
