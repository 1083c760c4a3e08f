package io.asat.query.projection;

import io.asat.query.deadletter.Destination;
import io.asat.query.generation.Generation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import org.springframework.util.function.SingletonSupplier;

/** The generations whose events this node takes in, and how far any generation has come, here or on other nodes. */
public final class RunningGenerations {
    private final Processors processors;
    private final StoredTokens tokens;
    private final Map<Generation, RunningGeneration> running = new ConcurrentHashMap<>();

    RunningGenerations(Processors processors, StoredTokens tokens) {
        this.processors = processors;
        this.tokens = tokens;
    }

    /** Whether the generation has taken in what is at the position. */
    public boolean covers(Generation generation, long position) {
        return covering(generation).test(position);
    }

    /** The same at one moment for many positions: what is stored is read once, if at all. */
    public LongPredicate covering(Generation generation) {
        SingletonSupplier<Progress> progress = SingletonSupplier.of(() -> progress(generation));
        return position -> Optional.ofNullable(running.get(generation))
                        .filter(here -> here.coversAlone(position))
                        .isPresent()
                || progress.obtain().covers(position);
    }

    public Progress progress(Generation generation) {
        Map<Integer, StoredTokens.Stored> stored = tokens.of(generation);
        return Optional.ofNullable(running.get(generation))
                .map(here -> here.progress(stored))
                .orElseGet(() -> Progress.of(stored));
    }

    Optional<FedReadModel<?, ?>> readModel(Destination destination) {
        return Optional.ofNullable(running.get(destination.generation()))
                .flatMap(generation -> generation.readModels().stream()
                        .filter(readModel -> readModel.destination().equals(destination))
                        .findAny());
    }

    /** Has this node take on its share of each, and no more. */
    void keep(Share share) {
        processors.keep(share);
        running.forEach((generation, here) ->
                here.keep(processors.share(generation, tokens.of(generation).size())));
    }

    /** Of these, and no others of the projection, this node takes events in. */
    void run(String projection, Collection<Generation> wanted) {
        running.values().stream()
                .map(RunningGeneration::generation)
                .filter(each -> each.projection().equals(projection) && !wanted.contains(each))
                .toList()
                .forEach(this::stop);
        wanted.forEach(each -> running.computeIfAbsent(each, processors::start));
    }

    /** Has all begin afresh, rather than wait until they try again by themselves, which can take a minute. */
    void restart() {
        List.copyOf(running.keySet()).forEach(generation -> {
            stop(generation);
            running.put(generation, processors.start(generation));
        });
    }

    void stop() {
        processors.stop();
        List.copyOf(running.keySet()).forEach(this::stop);
    }

    private void stop(Generation generation) {
        Optional.ofNullable(running.remove(generation)).ifPresent(RunningGeneration::stop);
    }

    /** Does away with what there is of a generation that nobody reads any more. */
    void drop(Generation generation) {
        processors.drop(generation);
        tokens.drop(generation);
    }
}
