package io.asat.command.imports;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How far the imports are that somebody watches: what the one who takes them in says, in this process only. */
public final class ImportProgress {
    private final Map<String, Steps> watched = new ConcurrentHashMap<>();

    /**
     * How far one import is.
     *
     * @param rows read from the document
     * @param judged of these
     * @param events to be recorded, 0 until that is known
     * @param recorded of these, to be committed together at the end
     */
    public record Steps(int rows, int judged, int events, int recorded) {
        private static final int READ = 10;
        private static final int JUDGED = 40;
        private static final int RECORDED = 45;

        /** Short of a hundred: what is recorded is still to be committed. */
        public int percent() {
            return READ + share(JUDGED, judged, rows) + share(RECORDED, recorded, events);
        }

        private static int share(int of, int part, int whole) {
            return whole == 0 ? 0 : of * Math.min(part, whole) / whole;
        }
    }

    public void watch(String watcher, int rows) {
        watched.put(watcher, new Steps(rows, 0, 0, 0));
    }

    public void forget(String watcher) {
        watched.remove(watcher);
    }

    /** @return how far it is, empty before its document was read and after it is done */
    public Optional<Steps> of(String watcher) {
        return Optional.ofNullable(watched.get(watcher));
    }

    /** @param watcher none if nobody watches */
    public void judged(@Nullable String watcher, int rows) {
        if (watcher != null) {
            watched.computeIfPresent(watcher, (id, steps) -> new Steps(steps.rows(), rows, 0, 0));
        }
    }

    /** @param watcher none if nobody watches */
    public void recorded(@Nullable String watcher, int recorded, int events) {
        if (watcher != null) {
            watched.computeIfPresent(watcher, (id, steps) -> new Steps(steps.rows(), steps.rows(), events, recorded));
        }
    }
}
