package io.asat.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeTest
class RequestHeadersTest {
    private static final String COMMAND = "/api/plans/winter/actions/2.3/change-rag";

    private final Http http;

    @Autowired
    RequestHeadersTest(Http http) {
        this.http = http;
    }

    @Test
    void areReadWhereTheyAreRight() {
        assertThat(post("Idempotency-Key", "a key ~!", "If-Match", "\"7\"").body())
                .isEqualTo("{\"key\":\"a key ~!\",\"version\":\"\\\"7\\\"\"}");
        assertThat(post("Idempotency-Key", "k".repeat(100), "If-Match", "*").body())
                .isEqualTo("{\"key\":\"" + "k".repeat(100) + "\",\"version\":\"*\"}");
        assertThat(post().body()).isEqualTo("{\"key\":null,\"version\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "W/\"7\"", "\"7", "\"\"", "\"a\"", "\"-1\"", "\"07\"", "\"7\", \"8\"", "**", ""})
    void guardByOneStrongVersionOnly(String version) {
        assertRefused(post("If-Match", version), 400, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\tb"})
    void takeKeysOfPrintableAsciiOnly(String key) {
        assertRefused(post("Idempotency-Key", key), 400, "invalid-request");
    }

    @Test
    void takeKeysOfAHundredCharactersAtMost() {
        assertRefused(post("Idempotency-Key", "k".repeat(101)), 400, "invalid-request");
    }

    @Test
    void areTakenOnce() {
        assertRefused(post("Idempotency-Key", "a", "Idempotency-Key", "b"), 400, "invalid-request");
        assertRefused(post("If-Match", "\"7\"", "If-Match", "\"8\""), 400, "invalid-request");
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain",
        "application/xml",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/json;charset=ISO-8859-1",
        "application/json;charset=UTF-16",
        "application/json;charset=nonsense",
        "json",
        "*/*"
    })
    void sayJsonInUtf8(String type) {
        assertRefused(post("Content-Type", type), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json;charset=utf-8", "application/json; Charset=\"UTF-8\""})
    void maySayUtf8(String type) {
        assertThat(post("Content-Type", type).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "application/xml", "text/html,application/xhtml+xml", "nonsense"})
    void thatAcceptSomethingElseGetAProblemAllTheSame(String accept) {
        assertRefused(http.get("viewer", "/api/plans", "Accept", accept), 406, "not-acceptable");
        assertRefused(http.get("viewer", "/nowhere", "Accept", accept), 404, "unknown-address");
        assertRefused(http.get("", "/api/plans", "Accept", accept), 401, "not-signed-in");
        assertRefused(http.get("admin", "/api/plans", "Accept", accept), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "application/json;q=0", "application/problem+json", "nonsense"})
    void refuseACommandBeforeItIsCarriedOut(String accept) {
        int before = SampleController.CHANGES.get();
        assertRefused(post("Accept", accept), 406, "not-acceptable");
        assertThat(SampleController.CHANGES).hasValue(before);
        assertThat(post("Accept", "text/html, application/*;q=0.5").statusCode())
                .isEqualTo(200);
        assertThat(SampleController.CHANGES).hasValue(before + 1);
    }

    @Test
    void sayWhichMethodsThereAre() {
        HttpResponse<String> response = http.send("manager", "DELETE", "/api/plans", "");
        assertRefused(response, 405, "method-not-allowed");
        assertThat(response.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow.split(", ")).containsExactlyInAnyOrder("GET", "POST"));
    }

    private HttpResponse<String> post(String... headers) {
        return http.post("officer", COMMAND, "{}", headers);
    }

    private static void assertRefused(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("urn:asat:problem:" + type);
    }
}
