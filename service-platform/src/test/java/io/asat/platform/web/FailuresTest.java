package io.asat.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@EdgeTest
@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {
    private final Http http;

    @Autowired
    FailuresTest(Http http) {
        this.http = http;
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "later", "error"})
    void ofOursTellTheCallerAnIncidentAndTheLogTheRest(String how, CapturedOutput output) {
        HttpResponse<String> response = http.get("viewer", "/api/failing/" + how, "Accept", "text/html");
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body())
                .contains("urn:asat:problem:internal-error", "\"instance\":\"/api/failing/" + how + "\"")
                .doesNotContain("secret", "Exception", "at io.asat");
        String incident = response.body().replaceAll(".*\"incident\":\"([^\"]+)\".*", "$1");
        assertThat(output)
                .contains("Incident " + incident, "at io.asat.platform.web.SampleController")
                .doesNotContain("secret of the implementation");
    }

    @Test
    void ofAStoreAskToComeBack() {
        HttpResponse<String> response = http.get("viewer", "/api/failing/away");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
        assertThat(response.body()).contains("urn:asat:problem:unavailable").doesNotContain("secret");
    }

    @Test
    void thatAreRefusalsCarryTheirHeadersAndMembers() {
        HttpResponse<String> response = http.get("viewer", "/api/failing/refused");
        assertThat(response.statusCode()).isEqualTo(412);
        assertThat(response.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(response.body().replaceAll("\"traceId\":\"[0-9a-f]{32}\",", ""))
                .isEqualTo(
                        "{\"type\":\"urn:asat:problem:version-not-met\",\"title\":\"It has changed since\",\"status\":412,"
                                + "\"detail\":\"It is at version 7.\",\"instance\":\"/api/failing/refused\",\"version\":7}");
    }
}
