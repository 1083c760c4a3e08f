package io.asat.benchmarks.councils;

import io.asat.benchmarks.councils.Nodes.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A stretch of time in which requests come at a rate, whether or not those before are answered yet. */
final class Committee {
    private final Mix mix;
    private final ConcurrentLinkedQueue<Long> commands = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> queries = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> refusals = new ConcurrentLinkedQueue<>();

    Committee(Mix mix) {
        this.mix = mix;
    }

    /** @param perSecond requests that come, of which {@link Mix} tells the kinds */
    Committee sit(int seconds, int perSecond) throws Exception {
        Random random = new Random(perSecond);
        long begin = System.nanoTime();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> asked = new ArrayList<>();
            for (long number = 0; number < (long) seconds * perSecond; number++) {
                long due = begin + TimeUnit.SECONDS.toNanos(number) / perSecond;
                LockSupport.parkNanos(due - System.nanoTime());
                long seed = random.nextLong();
                asked.add(people.submit(() -> ask(new Random(seed), due)));
            }
            for (Future<?> each : asked) {
                each.get();
            }
        }
        return this;
    }

    /** As many as are answered: each of so many people waits for an answer before asking again. */
    Committee press(int seconds, int people) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                Random random = new Random(person);
                running.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        ask(random, System.nanoTime());
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        return this;
    }

    private void ask(Random random, long due) {
        boolean command = mix.isCommand(random);
        Reply reply = command ? mix.command(random) : mix.query(random);
        if (reply.succeeded()) {
            (command ? commands : queries).add(System.nanoTime() - due);
        } else {
            refusals.add(reply.status() + " " + reply.body());
        }
    }

    /** Latency is counted from when a request was due. */
    String told(double seconds) {
        String first = refusals.isEmpty() ? "" : ", the first: " + refusals.peek();
        return String.format(
                Locale.ROOT,
                "%.0f/s: commands %s; queries %s; refused %d%s",
                (commands.size() + queries.size()) / seconds,
                latency(commands),
                latency(queries),
                refusals.size(),
                first);
    }

    private static String latency(ConcurrentLinkedQueue<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? "none"
                : String.format(
                        Locale.ROOT,
                        "p50 %.0f ms, p99 %.0f ms",
                        sorted[sorted.length / 2] / 1e6,
                        sorted[sorted.length * 99 / 100] / 1e6);
    }
}
