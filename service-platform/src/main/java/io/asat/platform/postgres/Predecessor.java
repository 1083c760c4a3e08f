package io.asat.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server that used a cluster before, which may live on after its process was killed, or have left its pid file. */
final class Predecessor {
    private static final Logger log = LoggerFactory.getLogger(Predecessor.class);
    private static final Duration CLEAN = Duration.ofSeconds(60);
    private static final Duration IMMEDIATE = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 20;

    private Predecessor() {}

    /**
     * Makes way for a new server. The pid file may go once nobody serves the cluster: PostgreSQL itself still refuses to
     * start as long as any process is attached to the old shared memory.
     *
     * @return whether the predecessor left without shutting down
     */
    static boolean clear(Path cluster) throws IOException, InterruptedException {
        Postmaster postmaster = Postmaster.of(cluster);
        if (postmaster.servesStill(cluster)) {
            log.info("A PostgreSQL of {} is still running (process {}): stopping it", cluster, postmaster.pid());
            Signals.send("INT", postmaster.pid());
            if (!gone(postmaster, cluster, CLEAN)) {
                Signals.send("QUIT", postmaster.pid());
                if (!gone(postmaster, cluster, IMMEDIATE)) {
                    Signals.send("KILL", postmaster.pid());
                    gone(postmaster, cluster, IMMEDIATE);
                }
            }
        }
        return Files.deleteIfExists(cluster.resolve(Postmaster.FILE));
    }

    private static boolean gone(Postmaster postmaster, Path cluster, Duration limit) throws InterruptedException {
        long began = System.nanoTime();
        while (postmaster.servesStill(cluster)) {
            if (System.nanoTime() - began > limit.toNanos()) {
                return false;
            }
            Thread.sleep(POLL_MILLIS);
        }
        return true;
    }
}
