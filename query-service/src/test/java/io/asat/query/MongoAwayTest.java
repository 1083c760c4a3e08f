package io.asat.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.query.testing.Http;
import io.asat.query.testing.QueryServiceOnMemory;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The service starts without MongoDB, and says what is the matter. */
@SpringBootTest(
        classes = QueryServiceOnMemory.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=query-service",
            "asat.local-password=" + Http.PASSWORD,
            "asat.test.mongodb-away=true",
            "management.endpoint.health.group.readiness.include=readinessState,mongo"
        })
class MongoAwayTest {
    private final Http http;

    MongoAwayTest(@LocalServerPort int port) {
        this.http = new Http(port);
    }

    @Test
    void aQuestionIsRefusedSoonAndMayBeRepeated() {
        http.get("auditor", "/api/plans");
        long start = System.nanoTime();
        Http.Answer answer = http.get("auditor", "/api/plans/plan/actions");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(http.get("auditor", "/api/plans?position=0").status()).isEqualTo(503);
    }

    @Test
    void itIsAliveButNotReady() {
        assertThat(http.get("auditor", "/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(http.get("auditor", "/actuator/health/readiness").status()).isEqualTo(503);
    }
}
