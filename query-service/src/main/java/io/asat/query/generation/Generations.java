package io.asat.query.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What there is of a projection.
 *
 * @param serving the one that answers questions
 * @param building the one that takes its place once it has caught up
 * @param retired those that answered once, and may still be read by a question under way
 * @param last the highest number given
 */
public record Generations(Generation serving, Optional<Generation> building, List<Retired> retired, int last) {

    /** @param at since when it does not answer any more */
    public record Retired(Generation generation, Instant at) {}

    /** Where nothing was kept yet, the first making answers from the start, with as much as it has. */
    public static Generations first(Projection projection) {
        return new Generations(projection.generation(1), Optional.empty(), List.of(), 1);
    }

    /** Beside the one that serves a new one is made, in the shape that the present code gives it. */
    public Generations rebuilding(Projection projection) {
        return new Generations(serving, Optional.of(projection.generation(last + 1)), retired, last + 1);
    }

    /**
     * What is under way where this code runs: a new generation if its shape is newer than any. An older node leaves alone
     * what a newer one builds, or the two would build against each other.
     */
    public Generations startedBy(Projection projection, Instant now) {
        int newest = building.map(Generation::version).orElse(serving.version());
        if (projection.version() <= newest) {
            return this;
        }
        return building.map(outdated -> retire(outdated, serving, now))
                .orElse(this)
                .rebuilding(projection);
    }

    /** @throws java.util.NoSuchElementException if none is being built */
    public Generations swapped(Instant now) {
        return retire(serving, building.orElseThrow(), now);
    }

    private Generations retire(Generation old, Generation nowServing, Instant now) {
        List<Retired> more = new ArrayList<>(retired);
        more.add(new Retired(old, now));
        return new Generations(nowServing, Optional.empty(), List.copyOf(more), last);
    }

    /** @return those that have been retired for so long that no question under way can still read them */
    public List<Generation> retiredFor(Duration atLeast, Instant now) {
        return retired.stream()
                .filter(each -> !each.at().plus(atLeast).isAfter(now))
                .map(Retired::generation)
                .toList();
    }

    public Generations without(Generation dropped) {
        List<Retired> left = retired.stream()
                .filter(each -> !each.generation().equals(dropped))
                .toList();
        return new Generations(serving, building, left, last);
    }

    /** @return those whose events a node with this code takes in */
    public List<Generation> takingEvents(Projection projection) {
        List<Generation> taking = new ArrayList<>();
        taking.add(serving);
        building.ifPresent(taking::add);
        return taking.stream().filter(each -> each.isOf(projection)).toList();
    }
}
