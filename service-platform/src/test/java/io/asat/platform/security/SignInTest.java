package io.asat.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.platform.web.EdgeTest;
import io.asat.platform.web.Http;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@EdgeTest
@ExtendWith(OutputCaptureExtension.class)
class SignInTest {
    private final Http http;

    @Autowired
    SignInTest(Http http) {
        this.http = http;
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "officer", "manager", "auditor"})
    void givesAHandlerTheAccountThatAsks(String account) {
        HttpResponse<String> response = http.get(account, "/api/plans");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"name\":\"" + account + "\"", "\"all\":true");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/plans", "/actuator/prometheus", "/actuator", "/v3/api-docs", "/nowhere", "/"})
    void isNeededForAllButHealth(String path) {
        HttpResponse<String> response = http.get("", path);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().allValues("WWW-Authenticate"))
                .containsExactly("Basic realm=\"AsAt\", charset=\"UTF-8\"");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("urn:asat:problem:not-signed-in", "\"instance\":\"" + path + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness"})
    void isNotNeededForHealthWhichThenTellsNoDetails(String path) {
        HttpResponse<String> response = http.get("", path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"status\":\"UP\"").doesNotContain("components", "diskSpace");
    }

    @Test
    void letsOnlyOperatorsSeeTheDetailsOfHealth() {
        assertThat(http.get("admin", "/actuator/health").body()).contains("components");
        assertThat(http.get("manager", "/actuator/health").body()).doesNotContain("components");
    }

    @Test
    void refusesAWrongPasswordAndDoesNotLogIt(CapturedOutput output) {
        for (String credentials : new String[] {
            Http.basic("manager", "hunter2-secret"),
            Http.basic("nobody", Http.PASSWORD),
            "Basic !!!",
            "Basic bWFuYWdlcg=="
        }) {
            HttpResponse<String> response = http.get("", "/api/plans", "Authorization", credentials);
            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(response.body())
                    .contains("urn:asat:problem:not-signed-in")
                    .doesNotContain("hunter2");
        }
        assertThat(output).doesNotContain("hunter2-secret", Http.PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
        "viewer,  GET,    /api/audit/plans/x/events, 403",
        "manager, GET,    /api/audit/plans/x/events, 403",
        "auditor, GET,    /api/audit/plans/x/events, 404",
        "admin,   GET,    /api/plans, 403",
        "admin,   GET,    /actuator/prometheus, 200",
        "manager, GET,    /actuator/prometheus, 403",
        "admin,   GET,    /v3/api-docs, 200",
        "viewer,  GET,    /nowhere, 404",
        "admin,   POST,   /nowhere, 404",
        "officer, POST,   /api/plans, 403",
        "auditor, POST,   /api/plans, 403",
        "viewer,  POST,   /api/plans/x/actions/1/change-rag, 403",
        "viewer,  POST,   /api/plans/x/actions/1/nonsense, 403",
        "officer, POST,   /api/plans/x/actions/1/nonsense, 404",
        "manager, DELETE, /api/plans, 405",
        "viewer,  PUT,    /api/plans, 405",
        "viewer,  GET,    /api/plans/x/actions/1/change-rag, 405",
        "admin,   DELETE, /api/plans, 403"
    })
    void decidesByRoleAndAddress(String account, String method, String path, int status) {
        assertThat(http.send(account, method, path, "").statusCode()).isEqualTo(status);
    }

    @Test
    void comesBeforeTheFormOfABody() {
        assertThat(http.post("viewer", "/api/plans", "{nonsense").statusCode()).isEqualTo(403);
        assertThat(http.post("viewer", "/api/plans", "x".repeat(2_000_000)).statusCode())
                .isEqualTo(403);
        assertThat(http.post("", "/api/plans", "{nonsense").statusCode()).isEqualTo(401);
        assertThat(http.post("manager", "/api/plans", "{nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void saysWhichRolesItTakes() {
        HttpResponse<String> response = http.post("viewer", "/api/plans/x/actions/1/change-rag", "{}");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("urn:asat:problem:forbidden", "OFFICER, MANAGER", "VIEWER");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 200",
        "Sec-Fetch-Site, none, 200",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Origin, :::, 403",
        "Origin, http://localhost:PORT, 200"
    })
    void refusesWhatABrowserSendsForAnotherSite(String header, String value, int status) {
        String given = value.replace("PORT", Integer.toString(http.port()));
        String path = "/api/plans/x/actions/1/change-rag";
        assertThat(http.post("officer", path, "{}", header, given).statusCode()).isEqualTo(status);
        assertThat(http.get("officer", "/api/plans", header, given).statusCode())
                .isEqualTo(200);
    }

    @Test
    void sendsTheHeadersThatBrowsersHeed() {
        assertThat(http.get("viewer", "/api/plans").headers().map())
                .containsKeys("x-content-type-options", "x-frame-options", "cache-control");
        assertThat(http.get("viewer", "/nowhere").headers().map())
                .containsKeys("x-content-type-options", "x-frame-options", "cache-control");
    }
}
