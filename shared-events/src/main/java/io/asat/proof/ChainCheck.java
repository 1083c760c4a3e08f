package io.asat.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Works an aggregate's chain out anew from its events and holds it against the links that were kept. After a fault it goes on
 * from the link kept, so that each fault is found and no sound event blamed for one before it.
 */
public final class ChainCheck {
    private final String aggregate;
    private final Links kept;
    private final Optional<Seal> seal;
    private final Instant linkedBy;
    private final List<Fault> faults = new ArrayList<>();
    private final RemovedWords removed = new RemovedWords();
    private Chain chain = Chain.NONE;
    private long events;
    private boolean sealed;

    private ChainCheck(String aggregate, Links kept, Optional<Seal> seal, Instant linkedBy) {
        this.aggregate = aggregate;
        this.kept = kept;
        this.seal = seal;
        this.linkedBy = linkedBy;
    }

    /**
     * What was found.
     *
     * @param events how many there are
     * @param chain over them
     */
    public record Result(String aggregate, long events, Chain chain, List<Fault> faults) {}

    /**
     * Checks one aggregate.
     *
     * @param events in the order of their numbers
     * @param seal empty where events are not sealed
     * @param linkedBy events stored after this may not have a link yet
     */
    public static Result of(
            String aggregate, Iterator<StoredEvent> events, Links kept, Optional<Seal> seal, Instant linkedBy) {
        ChainCheck check = new ChainCheck(aggregate, kept, seal, linkedBy);
        events.forEachRemaining(check::take);
        check.missing(kept.length() + 1);
        check.removed
                .unexplained()
                .filter(check::isSound)
                .forEach(sequence -> check.fault(sequence, RemovedWords.UNEXPLAINED));
        return new Result(aggregate, check.events, check.chain, List.copyOf(check.faults));
    }

    private void take(StoredEvent event) {
        events++;
        if (event.sequence() < 1) {
            fault(event.sequence(), "has a number that none is recorded under");
            return;
        }
        missing(event.sequence());
        try {
            String statement = Statement.of(event);
            Chain next = new Chain(event.sequence(), chain.with(statement).link());
            problem(event, statement, next).ifPresent(detail -> fault(event.sequence(), detail));
            removed.take(event);
            chain = kept.link(event.sequence())
                    .map(link -> new Chain(event.sequence(), link))
                    .orElse(next);
        } catch (UnreadableEvent unreadable) {
            fault(event.sequence(), "cannot be read: " + unreadable.getMessage());
            chain = new Chain(event.sequence(), kept.link(event.sequence()).orElse(chain.link()));
        }
    }

    private Optional<String> problem(StoredEvent event, String statement, Chain next) {
        Optional<String> link = kept.link(event.sequence());
        if (link.isPresent() && !link.get().equals(next.link())) {
            return Optional.of("is not what was recorded");
        }
        if (link.isEmpty() && event.timestamp().isBefore(linkedBy)) {
            return Optional.of("has no link");
        }
        return seal.flatMap(ours -> problem(event, ours.find(event, statement), ours));
    }

    /** After an event with a seal none is excused: what is from before there were seals comes before what has one. */
    private Optional<String> problem(StoredEvent event, Seal.Finding found, Seal ours) {
        sealed |= found != Seal.Finding.MISSING;
        return switch (found) {
            case HOLDS -> Optional.empty();
            case MISSING ->
                !sealed && ours.excuses(event)
                        ? Optional.empty()
                        : Optional.of("was not recorded by this AsAt: it has no seal");
            case BROKEN -> Optional.of("was not recorded by this AsAt: its seal does not hold");
        };
    }

    /** Notes those that should come before the event of that number. */
    private void missing(long before) {
        Fault.missing(aggregate, chain.length() + 1, before).ifPresent(missing -> {
            faults.add(missing);
            chain = new Chain(before - 1, kept.link(before - 1).orElse(""));
        });
    }

    private boolean isSound(long sequence) {
        return faults.stream().noneMatch(fault -> fault.sequence() == sequence);
    }

    private void fault(long sequence, String detail) {
        faults.add(new Fault(aggregate, sequence, detail));
    }
}
