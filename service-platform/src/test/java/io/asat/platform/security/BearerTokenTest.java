package io.asat.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asat.platform.web.EdgeApplication;
import io.asat.platform.web.EdgeTest;
import io.asat.platform.web.Http;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@EdgeTest
class BearerTokenTest {
    private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";
    private static final String JWKS = JWT + "jwk-set-uri";
    private static final IdentityProvider PROVIDER = new IdentityProvider();
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Http http;

    @Autowired
    BearerTokenTest(Http http) {
        this.http = http;
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add(JWKS, PROVIDER::keys);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void signsInBesideThePassword() {
        String token = PROVIDER.token(Map.of("roles", List.of("MANAGER"), "preferred_username", "ann"), AN_HOUR);
        HttpResponse<String> response = get("/api/plans", token);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"name\":\"ann\"", "\"role\":\"MANAGER\"", "\"all\":false");
        assertThat(http.get("manager", "/api/plans").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/api/plans, 403", "/nowhere, 403", "/v3/api-docs, 403", "/actuator/health, 200"})
    void withoutARoleMayDoNothing(String path, int status) {
        HttpResponse<String> response = get(path, PROVIDER.token(Map.of("roles", List.of("guest")), AN_HOUR));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).contains("json");
    }

    @Test
    void opensNoAddressOfItsOwn() {
        assertThat(http.get("", "/.well-known/oauth-protected-resource").statusCode())
                .isEqualTo(401);
    }

    @Test
    void isRefusedWhenExpiredForgedOrNoToken() {
        Map<String, Object> claims = Map.of("roles", List.of("MANAGER"));
        try (IdentityProvider other = new IdentityProvider()) {
            for (String bad : List.of(
                    PROVIDER.token(claims, AN_HOUR.negated()), other.token(claims, AN_HOUR), "nonsense", "a.b.c", "")) {
                HttpResponse<String> response = get("/api/plans", bad);
                assertThat(response.statusCode()).isEqualTo(401);
                assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
                assertThat(response.headers().allValues("WWW-Authenticate"))
                        .anyMatch(challenge -> challenge.startsWith("Bearer realm=\"AsAt\""))
                        .anyMatch(challenge -> challenge.startsWith("Basic realm=\"AsAt\""));
                assertThat(response.body()).contains("urn:asat:problem:not-signed-in");
            }
        }
    }

    @Test
    void canBeTheOnlyWayAndWaitsForItsProvider() {
        try (var application = new SpringApplicationBuilder(EdgeApplication.class, Http.class)
                .run(arguments("--asat.local-accounts=false", "--" + JWKS + "=http://localhost:1/keys"))) {
            Http alone = application.getBean(Http.class);
            HttpResponse<String> byPassword = alone.get("manager", "/api/plans");
            assertThat(byPassword.statusCode()).isEqualTo(401);
            assertThat(byPassword.headers().allValues("WWW-Authenticate")).containsExactly("Bearer realm=\"AsAt\"");

            String token = PROVIDER.token(Map.of("roles", "VIEWER"), AN_HOUR);
            HttpResponse<String> byToken = alone.get("", "/api/plans", "Authorization", "Bearer " + token);
            assertThat(byToken.statusCode()).isEqualTo(503);
            assertThat(byToken.headers().firstValue("Retry-After")).isPresent();
            assertThat(byToken.body()).contains("urn:asat:problem:unavailable");
        }
    }

    @Test
    void isTakenOfItsIssuerAndForItsAudienceOnly() {
        try (var application = new SpringApplicationBuilder(EdgeApplication.class, Http.class)
                .run(arguments(
                        "--asat.local-accounts=false",
                        "--" + JWT + "issuer-uri=" + PROVIDER.issuer(),
                        "--" + JWT + "audiences=asat"))) {
            Http alone = application.getBean(Http.class);
            String provider = PROVIDER.issuer();
            assertThat(status(alone, Map.of("iss", provider, "aud", List.of("intranet", "asat"))))
                    .isEqualTo(200);
            assertThat(status(alone, Map.of("iss", provider, "aud", "intranet")))
                    .isEqualTo(401);
            assertThat(status(alone, Map.of("iss", provider))).isEqualTo(401);
            assertThat(status(alone, Map.of("iss", "http://elsewhere", "aud", "asat")))
                    .isEqualTo(401);
        }
    }

    private static int status(Http http, Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(claims);
        all.put("roles", "VIEWER");
        return http.get("", "/api/plans", "Authorization", "Bearer " + PROVIDER.token(all, AN_HOUR))
                .statusCode();
    }

    @Test
    void isNeededWhereThereAreNoLocalAccounts() {
        SpringApplicationBuilder application = new SpringApplicationBuilder(EdgeApplication.class);
        assertThatThrownBy(() -> application.run(
                        // as where a setting is passed on that nobody made
                        arguments(
                                "--asat.local-accounts=false", "--" + JWT + "issuer-uri=", "--" + JWT + "audiences=")))
                .hasStackTraceContaining("Nobody could sign in");
    }

    private HttpResponse<String> get(String path, String token) {
        return http.get("", path, "Authorization", "Bearer " + token);
    }

    private static String[] arguments(String first, String... more) {
        String[] fixed = {"--spring.config.import=classpath:asat-defaults.yaml", "--server.port=0", first};
        String[] all = java.util.Arrays.copyOf(fixed, fixed.length + more.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        return all;
    }
}
