package io.asat.platform.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The bounds that are set are those that hold, tried where they are narrow. */
@EdgeTest
@TestPropertySource(
        properties = {
            "asat.admission.requests=1",
            "asat.admission.patience=500ms",
            "asat.body-time.json=0s",
            "asat.body-time.import=0s",
            "server.tomcat.connection-timeout=3s"
        })
class BoundsTest {
    private static final String COMMAND = "/api/plans/winter/actions/2.3/change-rag";

    private final Http http;

    @Autowired
    BoundsTest(Http http) {
        this.http = http;
    }

    @Test
    void aBodyThatHasNotComeInItsTimeIsRefused() {
        HttpResponse<String> late = http.post("manager", COMMAND, "{}");
        assertThat(late.statusCode()).isEqualTo(408);
        assertThat(late.body()).contains("urn:asat:problem:");
    }

    @Test
    void anImportThatHasNotComeInItsTimeIsRefused() {
        String form =
                "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.csv\"\r\n\r\nx\r\n--xyz--\r\n";
        HttpResponse<String> late = http.post(
                "manager", "/api/plans/winter/import", form, "Content-Type", "multipart/form-data; boundary=xyz");
        assertThat(late.statusCode()).as(late.body()).isEqualTo(408);
        assertThat(late.body()).contains("urn:asat:problem:too-slow");
    }

    @Test
    void aCallerInTheMidstOfABodyTakesAPlaceUntilItIsLetGo() throws Exception {
        http.get("manager", "/api/plans/winter");
        try (Socket slow = new Socket("localhost", http.port())) {
            slow.setSoTimeout(10_000);
            slow.getOutputStream()
                    .write(("POST " + COMMAND
                                    + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: "
                                    + Http.basic("manager", Http.PASSWORD) + "\r\nContent-Length: 2\r\n\r\n")
                            .getBytes(US_ASCII));
            HttpResponse<String> meanwhile = await("no place is left")
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> http.get("viewer", "/api/plans/winter"), answer -> answer.statusCode() == 503);
            assertThat(meanwhile.headers().firstValue("Retry-After")).contains("1");
            assertThat(http.get("", "/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(slow.getInputStream().readAllBytes()).asString(US_ASCII).doesNotContain("HTTP/1.1 200");
        }
        assertThat(http.get("viewer", "/api/plans/winter").statusCode()).isNotEqualTo(503);
    }
}
