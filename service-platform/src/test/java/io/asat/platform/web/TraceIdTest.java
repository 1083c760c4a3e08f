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
class TraceIdTest {
    private static final String CALLERS = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final Http http;

    @Autowired
    TraceIdTest(Http http) {
        this.http = http;
    }

    private static String traceId(HttpResponse<String> response) {
        assertThat(response.body()).contains("\"traceId\":\"");
        return response.body().replaceAll("(?s).*\"traceId\":\"([^\"]*)\".*", "$1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "later", "error"})
    void isInTheAnswerAndInTheLogOfAFailure(String how, CapturedOutput output) {
        String traceId = traceId(http.get("viewer", "/api/failing/" + how));
        assertThat(traceId).matches("[0-9a-f]{32}");
        assertThat(output.getAll().lines().filter(line -> line.contains("Incident ")))
                .hasSize(1)
                .allMatch(line -> line.contains("[" + traceId + "]"));
    }

    @Test
    void isTheCallersIfThereIsOne() {
        HttpResponse<String> response =
                http.get("viewer", "/api/failing/refused", "traceparent", "00-" + CALLERS + "-00f067aa0ba902b7-01");
        assertThat(traceId(response)).isEqualTo(CALLERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-telltale-1-01", "x", "00-00000000000000000000000000000000-00f067aa0ba902b7-01"})
    void isOursIfTheCallersIsNone(String traceparent) {
        assertThat(traceId(http.get("viewer", "/api/failing/refused", "traceparent", traceparent)))
                .matches("[0-9a-f]{32}")
                .doesNotMatch("0+");
    }

    @Test
    void isInRefusalsOfSignInToo() {
        assertThat(traceId(http.get("nobody", "/api/failing/refused"))).matches("[0-9a-f]{32}");
    }

    @Test
    void isAnotherForEachRequest() {
        assertThat(traceId(http.get("viewer", "/api/failing/refused")))
                .isNotEqualTo(traceId(http.get("viewer", "/api/failing/refused")));
    }
}
