package io.asat.platform.security;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.asat.platform.web.EdgeTest;
import io.asat.platform.web.Http;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@EdgeTest
@TestPropertySource(
        properties = {
            "asat.admission.requests=3",
            "asat.admission.per-account=2",
            "asat.admission.patience=500ms",
            "server.tomcat.connection-timeout=60s"
        })
class AccountAdmissionTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final Http http;

    @Autowired
    AccountAdmissionTest(Http http) {
        this.http = http;
    }

    @Test
    void anAccountWhoseBodiesComeSlowlyLeavesPlacesToTheOthers() throws Exception {
        try (Socket first = inTheMidstOfABody();
                Socket second = inTheMidstOfABody()) {
            HttpResponse<String> refused = await("all its places are taken")
                    .atMost(LONG)
                    .until(() -> ask("manager"), answer -> answer.statusCode() == 429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
            try (Socket third = inTheMidstOfABody()) {
                assertThat(statusLine(third)).contains("429");
            }
            assertThat(ask("viewer").statusCode()).isEqualTo(200);
            finish(first);
            assertThat(statusLine(first)).contains("200");
            finish(second);
            assertThat(statusLine(second)).contains("200");
        }
        await("it has its places again").atMost(LONG).until(() -> ask("manager").statusCode() == 200);
    }

    private HttpResponse<String> ask(String account) {
        return http.get(account, "/api/plans/winter/actions");
    }

    private Socket inTheMidstOfABody() throws IOException {
        Socket socket = new Socket("localhost", http.port());
        socket.setSoTimeout((int) LONG.toMillis());
        String head = "POST /api/plans/winter/actions/2.3/change-rag HTTP/1.1\r\nHost: x\r\nAuthorization: "
                + Http.basic("manager", Http.PASSWORD)
                + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{";
        socket.getOutputStream().write(head.getBytes(US_ASCII));
        return socket;
    }

    private static void finish(Socket socket) throws IOException {
        socket.getOutputStream().write('}');
    }

    private static String statusLine(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(15), US_ASCII);
    }
}
