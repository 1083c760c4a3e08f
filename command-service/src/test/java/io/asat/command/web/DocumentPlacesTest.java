package io.asat.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.asat.platform.web.Problem;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DocumentPlacesTest {
    private final DocumentPlaces places = new DocumentPlaces(1, Duration.ofMillis(50));
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Future<String> first = threads.submit(this::aLongDocument);

    @BeforeEach
    void enter() throws InterruptedException {
        inside.await();
    }

    @AfterEach
    void end() {
        leave.countDown();
        threads.close();
    }

    @Test
    void refusesWhatFindsNoPlaceSoonAndSaysWhenToAskAgain() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> places.soon(() -> "read"))
                .satisfies(refusal -> {
                    assertThat(refusal.status()).isEqualTo(503);
                    assertThat(refusal.headers()).containsKey("Retry-After");
                });
    }

    @Test
    void takesTheNextOnceThereIsRoom() throws Exception {
        leave.countDown();
        assertThat(first.get()).isEqualTo("long");
        assertThat(places.<String, RuntimeException>soon(() -> "read")).isEqualTo("read");
    }

    @Test
    void keepsItsTurnForWhatWasPromised() throws Exception {
        Future<String> promised = threads.submit(() -> places.inTurn(() -> "read"));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> places.soon(() -> "refused"));
        leave.countDown();
        assertThat(promised.get()).isEqualTo("read");
    }

    @Test
    void hasRoomAgainAfterAFailure() throws Exception {
        leave.countDown();
        first.get();
        for (int failure = 0; failure < 2; failure++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> places.soon(() -> {
                        throw new IllegalStateException("unreadable");
                    }));
        }
    }

    private String aLongDocument() throws Exception {
        return places.soon(() -> {
            inside.countDown();
            leave.await();
            return "long";
        });
    }
}
