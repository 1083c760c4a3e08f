package io.asat.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.platform.web.EdgeTest;
import io.asat.platform.web.Http;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@EdgeTest
@TestPropertySource(properties = {"asat.rate-limit.per-second=1", "asat.rate-limit.burst=20"})
class RateLimitTest {
    private static final int MANY = 60;

    private final Http http;

    @Autowired
    RateLimitTest(Http http) {
        this.http = http;
    }

    @Test
    void stopsAnAccountThatAsksTooMuchAndNoOther() {
        var answers = IntStream.range(0, MANY)
                .mapToObj(i -> http.get("viewer", "/api/plans/winter"))
                .toList();

        assertThat(answers.subList(0, 20)).noneMatch(answer -> answer.statusCode() == 429);
        assertThat(answers.getLast().statusCode()).isEqualTo(429);
        assertThat(answers.getLast().headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answers.getLast().headers().firstValue("Retry-After")).isPresent();
        assertThat(http.get("officer", "/api/plans/winter").statusCode()).isNotEqualTo(429);
        assertThat(http.get("", "/actuator/health/liveness").statusCode()).isEqualTo(200);
    }
}
