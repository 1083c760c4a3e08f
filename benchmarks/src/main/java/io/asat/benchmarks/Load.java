package io.asat.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same many times, by several clients at once, each waiting for its answer before its next. */
final class Load {
    private Load() {}

    /** One client's next request. */
    @FunctionalInterface
    interface Request {
        void send(int client, int number) throws Exception;
    }

    /** @param each how many requests each client sends */
    static Times run(int clients, int each, Request request) throws Exception {
        long[] times = new long[clients * each];
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int own = client;
                running.add(threads.submit(() -> {
                    for (int number = 0; number < each; number++) {
                        long sent = System.nanoTime();
                        request.send(own, number);
                        times[own * each + number] = System.nanoTime() - sent;
                    }
                    return null;
                }));
            }
            for (Future<?> client : running) {
                client.get();
            }
        }
        return Times.of(times, (System.nanoTime() - begin) / 1e9);
    }
}
