package io.asat.contract;

import static io.asat.contract.Role.ADMIN;
import static io.asat.contract.Role.VIEWER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest extends ContractTest {
    @Test
    void healthIsOpenOnBothSides() {
        var target = api.target();
        for (var base : new URI[] {target.commandBaseUrl(), target.queryBaseUrl()}) {
            api.send(HttpRequest.newBuilder(URI.create(base + "/actuator/health/readiness")))
                    .is(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/plans",
        "POST, /api/plans",
        "GET, /api/plans/winter",
        "GET, /api/plans/winter/actions/1",
        "POST, /api/plans/winter/actions/1/change-rag",
        "GET, /api/overdue",
        "GET, /api/audit/plans/winter/replay",
        "GET, /actuator/prometheus",
        "GET, /actuator/env",
        "GET, /v3/api-docs",
        "GET, /api/no-such-address",
        "GET, /no-such-address",
        "DELETE, /api/plans/winter"
    })
    void everythingElseWantsToKnowWhoAsks(String method, String address) {
        unauthorised(api.send(api.request(method, address).header("Content-Type", "application/json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer:wrong", "nobody:wrong", "viewer:", ":", "viewer"})
    void aWrongPasswordIsNotEnough(String credentials) {
        var basic = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8));
        unauthorised(api.send(api.request("GET", "/api/plans").header("Authorization", basic)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic !!!", "Bearer nonsense", "nonsense", "Digest username=\"viewer\""})
    void aHeaderThatSaysNothingIsNotEnough(String header) {
        unauthorised(api.send(api.request("GET", "/api/plans").header("Authorization", header)));
    }

    @Test
    void requestsLeaveNoSession() {
        var answer = api.get(VIEWER, "/api/plans").is(200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void metricsAreForOperations() {
        api.get(ADMIN, "/actuator/prometheus", "Accept", "*/*").is(200);
        api.get(VIEWER, "/actuator/prometheus", "Accept", "*/*").is(403);
    }

    @Test
    void theInterfaceDescribesItself() {
        var docs = api.get(VIEWER, "/v3/api-docs").is(200);
        assertThat(docs.text("/openapi")).startsWith("3.1");
        assertThat(docs.body())
                .contains("/api/overdue", "/api/audit/plans/{planId}/replay", "notConfirmedSince", "problem+json");
    }

    private static void unauthorised(Answer answer) {
        answer.problem(401);
        assertThat(answer.header("WWW-Authenticate").orElse("")).startsWith("Basic");
    }
}
