package io.asat.query.position;

import io.asat.query.generation.Generation;
import io.asat.query.generation.Projection;
import io.asat.query.generation.ServingGenerations;
import io.asat.query.projection.RunningGenerations;
import java.util.function.LongPredicate;

/** Tells what the read models show that answer questions now. */
public final class Visibility {
    private final ServingGenerations serving;
    private final RunningGenerations running;

    Visibility(ServingGenerations serving, RunningGenerations running) {
        this.serving = serving;
        this.running = running;
    }

    /** @return whether every projection has taken in what is at the position */
    boolean covers(long position) {
        return now().test(position);
    }

    /** @return the same as of one moment, for who asks about many positions */
    public LongPredicate now() {
        return Projection.ALL.stream()
                .map(projection -> running.covering(serving.of(projection)))
                .reduce(LongPredicate::and)
                .orElseThrow();
    }

    /** The same, but that documents in a shape of before serve as they are while those that take their place are made. */
    boolean coversAsFarAsPossible(long position) {
        return Projection.ALL.stream().allMatch(projection -> {
            Generation generation = serving.of(projection);
            return generation.version() < projection.version() || running.covers(generation, position);
        });
    }
}
