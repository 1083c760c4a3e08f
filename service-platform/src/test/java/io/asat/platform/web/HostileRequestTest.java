package io.asat.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever comes in over the wire, the answer is a problem and never our fault. */
@EdgeTest
class HostileRequestTest {
    private static final String SIGNED_IN = "Authorization: " + Http.basic("manager", Http.PASSWORD) + "\r\n";

    private final Http http;

    @Autowired
    HostileRequestTest(Http http) {
        this.http = http;
    }

    static Stream<String> targets() {
        return Stream.of(
                "/api/plans/%00",
                "/api/plans/a%2Fb",
                "/api/plans/a%5Cb",
                "/api/plans/a\\b",
                "/api/plans//actions",
                "/api/plans/..;/audit",
                "/api/plans/x;y=z",
                "/api/plans/%",
                "/api/plans/%zz",
                "/api/plans/%25",
                "/api/plans/%ff",
                "/api/plans/%0a",
                "/api/plans/<b>",
                "/api/plans/{x}",
                "/api/plans/a b",
                "/../../etc/passwd",
                "/%2e%2e/etc",
                "api/plans",
                "*",
                "http://",
                "/api/plans/x/actions?asAt=%zz",
                "/api/plans/x/actions?q=%ff",
                "/api/plans/x/actions?%=1",
                "/api/plans/x/actions?rag=GREEN&rag=%",
                "/api/plans/x/actions?q=\u0000",
                "/api/plans/" + "x".repeat(20_000),
                "/" + "a/".repeat(3_000) + "?" + "q=1&".repeat(300));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void answersAnyTargetWithARefusal(String target) {
        assertRefused(http.raw("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + SIGNED_IN + "\r\n"));
    }

    static Stream<String> requests() {
        return Stream.of(
                "GET /api/plans HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: " + "y".repeat(70_000) + "\r\n\r\n",
                "GET /api/plans HTTP/9.9\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /api/plans HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /api/plans HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                "GET /api/plans HTTP/1.1\r\nHost: x\r\nHost: y\r\nConnection: close\r\n\r\n",
                "GET\r\n\r\n",
                "nonsense\r\n\r\n",
                "G\u0001T / HTTP/1.1\r\nHost: x\r\n\r\n",
                "POST /api/plans HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + SIGNED_IN
                        + "Content-Type: application/json\r\nContent-Length: -5\r\n\r\n{}",
                "POST /api/plans HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + SIGNED_IN
                        + "Content-Type: application/json\r\nTransfer-Encoding: odd\r\n\r\n{}",
                "POST /api/plans HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + SIGNED_IN
                        + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "POST /api/plans HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + SIGNED_IN
                        + "Content-Type: \u0007/json\r\nContent-Length: 2\r\n\r\n{}",
                "POST /api/plans/x/actions/1/change-rag HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + SIGNED_IN
                        + "Content-Type: application/json\r\nIdempotency-Key: a\u0007b\r\nContent-Length: 2\r\n\r\n{}",
                "FETCH /api/plans HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + SIGNED_IN + "\r\n",
                "TRACE /api/plans HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + SIGNED_IN + "\r\n",
                "CONNECT x:80 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + SIGNED_IN + "\r\n");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void answersAnyRequestWithARefusal(String request) {
        assertRefused(http.raw(request));
    }

    @Test
    void answersAnErrorPageAskedForByItself() {
        assertRefused(http.raw("GET /error HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + SIGNED_IN + "\r\n"));
    }

    private static void assertRefused(String response) {
        assertThat(response).matches("(?s)HTTP/1.1 (4\\d\\d|501|505) .*");
        assertThat(response).containsIgnoringCase("Content-Type: application/problem+json");
        assertThat(response)
                .contains("\"type\":\"urn:asat:problem:", "\"instance\":")
                .containsPattern("\"traceId\":\"[0-9a-f]{32}\"")
                .doesNotContain("<html", "Tomcat");
    }
}
