package io.asat.query.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RoutineTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void stepThatFailsIsTakenAgain() throws InterruptedException {
        SynchronousQueue<Integer> taken = new SynchronousQueue<>();
        AtomicInteger steps = new AtomicInteger();
        Routine routine = new Routine("counting", Duration.ZERO, () -> {
            int step = steps.incrementAndGet();
            if (step % 2 == 0) {
                throw new IllegalStateException("An even step");
            }
            taken.put(step);
            return Duration.ZERO;
        });
        routine.start();
        assertThat(taken.poll(10, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(taken.poll(10, TimeUnit.SECONDS)).isEqualTo(3);
        assertThat(taken.poll(10, TimeUnit.SECONDS)).isEqualTo(5);
        routine.stop(LONG);
        assertThat(routine.isRunning()).isFalse();
    }

    @Test
    void stepThatEndsInAnErrorIsTakenAgain() throws InterruptedException {
        SynchronousQueue<String> taken = new SynchronousQueue<>();
        AtomicInteger steps = new AtomicInteger();
        Routine routine = new Routine("overflowing", Duration.ZERO, () -> {
            if (steps.incrementAndGet() == 1) {
                throw new StackOverflowError("Thrown by a test");
            }
            taken.put("step");
            return LONG;
        });
        routine.start();
        assertThat(taken.poll(10, TimeUnit.SECONDS)).isEqualTo("step");
        routine.stop(LONG);
    }

    @Test
    void stopEndsStepUnderWayAndWaitsForIt() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Routine routine = new Routine("waiting", LONG, () -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
                return LONG;
            } finally {
                ended.countDown();
            }
        });
        routine.start();
        begun.await();
        routine.stop(LONG);
        assertThat(ended.getCount()).isZero();
    }

    @Test
    void itCanBeStartedAgain() throws InterruptedException {
        SynchronousQueue<String> taken = new SynchronousQueue<>();
        Routine routine = new Routine("again", LONG, () -> {
            taken.put("step");
            return LONG;
        });
        routine.start();
        assertThat(taken.poll(10, TimeUnit.SECONDS)).isEqualTo("step");
        routine.stop(LONG);
        routine.start();
        assertThat(taken.poll(10, TimeUnit.SECONDS)).isEqualTo("step");
        routine.stop(LONG);
    }
}
