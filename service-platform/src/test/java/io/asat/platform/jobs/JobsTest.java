package io.asat.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asat.platform.security.Account;
import io.asat.platform.security.Role;
import io.asat.platform.web.Problem;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class JobsTest {
    private static final Account ANNA = Account.of("anna", Role.MANAGER, "Fernhill");
    private static final Account BEN = Account.of("ben", Role.MANAGER, "Fernhill");
    private static final int REMEMBERED = 12;

    private final Jobs<Latched> jobs = new Jobs<>("sums", 1, REMEMBERED);
    private final CountDownLatch let = new CountDownLatch(1);
    private final AtomicInteger ids = new AtomicInteger();
    private final List<String> ran = new ArrayList<>();

    @AfterEach
    void end() {
        let.countDown();
        jobs.close();
    }

    @Test
    void jobIsFoundByWhoStartedIt() {
        Latched job = start();
        assertThat(jobs.find(job.id(), ANNA)).contains(job);
        assertThat(jobs.find(job.id(), BEN)).isEmpty();
        assertThat(jobs.find("another", ANNA)).isEmpty();
    }

    @Test
    void oneUnderWayAndEightThatWaitAreEnough() throws InterruptedException {
        start().awaitBegun();
        for (int waiting = 0; waiting < 8; waiting++) {
            start();
        }
        assertThatThrownBy(this::start).isInstanceOf(Problem.class).hasMessageContaining("Too many sums wait already");
    }

    @Test
    void jobThatIsCancelledWhileItWaitsNeverBegins() throws InterruptedException {
        start().awaitBegun();
        Latched cancelled = start();
        Latched last = start();
        jobs.cancel(cancelled);
        let.countDown();
        last.awaitEnd();
        assertThat(ran).containsExactly("1", "3");
        assertThat(cancelled.cancelled).isTrue();
        assertThat(jobs.find(cancelled.id(), ANNA)).isEmpty();
    }

    @Test
    void theOldestThatHasEndedIsForgotten() throws InterruptedException {
        let.countDown();
        List<Latched> all = new ArrayList<>();
        for (int job = 0; job <= REMEMBERED; job++) {
            all.add(start());
            all.getLast().awaitEnd();
        }
        assertThat(jobs.find(all.getFirst().id(), ANNA)).isEmpty();
        assertThat(all.subList(1, all.size()))
                .allSatisfy(job -> assertThat(jobs.find(job.id(), ANNA)).contains(job));
    }

    @Test
    void closingCancelsWhatIsUnderWay() throws InterruptedException {
        Latched job = start();
        job.awaitBegun();
        jobs.close();
        assertThat(job.cancelled).isTrue();
    }

    /** What hangs on a request may be large: the body of an import, for one. */
    @Test
    void jobThatHasBegunHoldsNothingOfTheRequestThatAskedForIt() throws InterruptedException {
        WeakReference<Observation.Context> request = startWithinARequest();
        for (int collection = 0; request.get() != null && collection < 50; collection++) {
            System.gc();
        }
        assertThat(request.get()).isNull();
        assertThat(jobs.find("1", ANNA)).isPresent();
    }

    private WeakReference<Observation.Context> startWithinARequest() throws InterruptedException {
        let.countDown();
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(context -> true);
        Observation request = Observation.start("request", registry);
        request.scopedChecked(() -> start().awaitEnd());
        return new WeakReference<>(request.getContext());
    }

    private Latched start() {
        Latched job = new Latched(String.valueOf(ids.incrementAndGet()));
        jobs.start(job);
        return job;
    }

    /** It ends when it is let. */
    private final class Latched implements Job {
        private final String id;
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile boolean cancelled;

        Latched(String id) {
            this.id = id;
        }

        @Override
        public void run() {
            ran.add(id);
            begun.countDown();
            try {
                let.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            ended.countDown();
        }

        void awaitBegun() throws InterruptedException {
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        }

        void awaitEnd() throws InterruptedException {
            assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Account account() {
            return ANNA;
        }

        @Override
        public boolean hasEnded() {
            return ended.getCount() == 0;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
