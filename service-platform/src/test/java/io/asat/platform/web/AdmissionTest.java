package io.asat.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AdmissionTest {
    private final Admission admission = new Admission(1, Duration.ofMillis(50));

    @Test
    void refusesWhatFindsNoPlaceAndLetsTheNextInAfterwards() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> slow = threads.submit(() -> {
                admission.doFilter(request("/api/plans"), new MockHttpServletResponse(), (request, response) -> {
                    inside.countDown();
                    awaits(leave);
                });
                return null;
            });
            inside.await();

            try {
                assertThatExceptionOfType(Problem.class)
                        .isThrownBy(() -> enter("/api/plans"))
                        .satisfies(refusal -> {
                            assertThat(refusal.status()).isEqualTo(503);
                            assertThat(refusal.headers()).containsKey("Retry-After");
                        });
                assertThat(enter("/actuator/health/liveness")).isTrue();
            } finally {
                leave.countDown();
            }
            slow.get();
            assertThat(enter("/api/plans")).isTrue();
        }
    }

    private boolean enter(String path) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        admission.doFilter(request(path), new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
