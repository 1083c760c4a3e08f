package io.asat.platform.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attempt to bring a server up: from clearing the way to its word that it is ready. */
final class Startup {
    private static final Logger log = LoggerFactory.getLogger(Startup.class);
    private static final Duration PROGRESS = Duration.ofSeconds(5);
    private static final long POLL_MILLIS = 10;

    private final Server server;
    private final boolean unclean;
    private final long mark;
    private final long began = System.nanoTime();

    private Startup(Server server, boolean unclean, long mark) {
        this.server = server;
        this.unclean = unclean;
        this.mark = mark;
    }

    static Startup over(Server server) throws IOException, InterruptedException {
        boolean unclean = Predecessor.clear(server.cluster().path());
        server.log().trim();
        log.info(unclean ? "Starting PostgreSQL, which was not shut down" : "Starting PostgreSQL");
        return new Startup(server, unclean, server.log().size());
    }

    /** However long it takes: stopping a recovery only makes it begin again. */
    boolean succeeds(Process process) throws IOException, InterruptedException {
        long told = began;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            Postmaster postmaster = Postmaster.of(server.cluster().path());
            if (postmaster.pid() == process.pid() && postmaster.ready()) {
                log.info("PostgreSQL is ready after {} ms{}", elapsed().toMillis(), unclean ? ", recovered" : "");
                return true;
            }
            if (System.nanoTime() - told > PROGRESS.toNanos()) {
                told = System.nanoTime();
                log.info(
                        "PostgreSQL is still starting after {} s: {}", elapsed().toSeconds(), lastWords());
            }
        }
        return false;
    }

    String lastWords() throws IOException {
        return server.log().since(mark);
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
