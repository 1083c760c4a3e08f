package io.asat.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that keeps a server running: it starts it, waits on it, and starts it again on the same port. */
final class Supervisor implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SETTLED = Duration.ofSeconds(30);
    private static final Duration CLEAN_STOP = Duration.ofSeconds(60);
    private static final Duration HASTY_STOP = Duration.ofSeconds(10);

    private final Server server;
    private final CompletableFuture<Integer> ready = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Backoff backoff = new Backoff();
    private Optional<Process> process = Optional.empty();
    private volatile boolean serving;

    Supervisor(Server server) {
        this.server = server;
    }

    /** Returns the port, once the server accepts connections on it; it stays the same until {@link #close}. */
    int start() {
        Thread.ofPlatform().daemon().name("embedded-postgres").start(this::run);
        try {
            return ready.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof PostgresDidNotStart reason
                    ? reason
                    : new PostgresDidNotStart("PostgreSQL could not be started: " + e.getCause(), e);
        }
    }

    boolean serving() {
        return serving;
    }

    private void run() {
        try {
            for (int port = freePort(); !isClosing(); backoff.pause(closing)) {
                String lastWords = serve(port);
                if (isClosing()) {
                    return;
                }
                Setback setback = Setback.in(lastWords);
                if (ready.isDone()) {
                    log.warn("PostgreSQL has ended and will be started again. Its last words:\n{}", lastWords);
                } else if (setback == Setback.LASTING || backoff.paused().compareTo(PATIENCE) > 0) {
                    ready.completeExceptionally(
                            new PostgresDidNotStart("PostgreSQL did not start. Its last words:\n" + lastWords));
                    return;
                } else {
                    log.info("PostgreSQL could not start yet ({}); trying again", setback);
                    port = setback == Setback.PORT_TAKEN ? freePort() : port;
                }
            }
        } catch (IOException | InterruptedException e) {
            log.error("PostgreSQL is no longer watched", e);
            ready.completeExceptionally(e);
        } finally {
            ended.complete(null);
        }
    }

    /** Returns, when the server has ended, what it wrote last. */
    private String serve(int port) throws InterruptedException {
        try {
            Startup startup = Startup.over(server);
            Optional<Process> spawned = spawn(port);
            if (spawned.isPresent() && startup.succeeds(spawned.get())) {
                long began = System.nanoTime();
                serving = true;
                ready.complete(port);
                while (!spawned.get().waitFor(1, TimeUnit.MINUTES)) {
                    server.log().trim();
                }
                if (System.nanoTime() - began > SETTLED.toNanos()) {
                    backoff.reset();
                }
            }
            return startup.lastWords();
        } catch (IOException | RuntimeException e) {
            log.warn("PostgreSQL could not be watched", e);
            return e.toString();
        } finally {
            serving = false;
        }
    }

    private synchronized Optional<Process> spawn(int port) throws IOException {
        process = isClosing() ? Optional.empty() : Optional.of(server.spawn(port));
        return process;
    }

    private synchronized Optional<Process> running() {
        return process.filter(Process::isAlive);
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** Returns when no process of the server is left that could write. */
    @Override
    public void close() {
        closing.countDown();
        if (!stopped("INT", CLEAN_STOP)) {
            log.warn("PostgreSQL did not stop within {} s; it will recover at its next start", CLEAN_STOP.toSeconds());
            if (!stopped("QUIT", HASTY_STOP) && !stopped("KILL", HASTY_STOP)) {
                throw new IllegalStateException("PostgreSQL cannot be stopped");
            }
        }
    }

    private boolean stopped(String signal, Duration patience) {
        Optional<Process> running = running();
        running.ifPresent(server -> Signals.send(signal, server.pid()));
        CompletableFuture<?> gone =
                running.<CompletableFuture<?>>map(Process::onExit).orElse(ended);
        try {
            CompletableFuture.allOf(gone, ended)
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            return true;
        } catch (CompletionException timeout) {
            return false;
        }
    }
}
