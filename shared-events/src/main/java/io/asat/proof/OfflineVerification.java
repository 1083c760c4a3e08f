package io.asat.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Verifies a plan's events, as an auditor was handed them, against a head that was kept elsewhere. It needs no server, no
 * database and no key: only the events, the head and SHA-256.
 */
public final class OfflineVerification {
    private final Map<String, List<StoredEvent>> events = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final SortedMap<String, Chain> chains = new TreeMap<>();

    private OfflineVerification() {}

    /**
     * What was found.
     *
     * @param events how many there were
     * @param head over all of them
     */
    public record Result(long events, String head, List<Fault> faults) {
        public boolean holds() {
            return faults.isEmpty();
        }
    }

    /**
     * Verifies events against a head of which only the value is known: they have to be just those it was taken over.
     *
     * @param lines an {@link EventLine} each, in any order
     */
    public static Result against(String head, BufferedReader lines) throws IOException {
        OfflineVerification verification = of(lines);
        verification.events.forEach((aggregate, all) -> verification.check(aggregate, all, all.size()));
        Result result = verification.result();
        if (!result.head().equals(head)) {
            verification.faults.add(new Fault("", 0, "the head of these events is not the one that was kept"));
        }
        return verification.result();
    }

    /**
     * Verifies events against the chains a head was taken over: later events than these are read and not judged.
     *
     * @param lines an {@link EventLine} each, in any order
     */
    public static Result against(PlanHead head, BufferedReader lines) throws IOException {
        OfflineVerification verification = of(lines);
        head.chains().forEach((aggregate, chain) -> {
            List<StoredEvent> all = verification.events.getOrDefault(aggregate, List.of());
            Chain found = verification.check(aggregate, all, chain.length());
            if (!found.equals(chain) && found.length() == chain.length()) {
                verification.faults.add(new Fault(
                        aggregate, 1, "one of the events up to " + chain.length() + " is not what was recorded"));
            }
        });
        return verification.result();
    }

    private static OfflineVerification of(BufferedReader lines) throws IOException {
        OfflineVerification verification = new OfflineVerification();
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                StoredEvent event = EventLine.read(line);
                verification
                        .events
                        .computeIfAbsent(event.aggregate(), none -> new ArrayList<>())
                        .add(event);
            } catch (UnreadableEvent unreadable) {
                verification.faults.add(
                        new Fault("", 0, "line " + number + " cannot be read: " + unreadable.getMessage()));
            }
        }
        verification.events.values().forEach(all -> all.sort(Comparator.comparingLong(StoredEvent::sequence)));
        return verification;
    }

    private Chain check(String aggregate, List<StoredEvent> all, long length) {
        Chain chain = Chain.NONE;
        RemovedWords removed = new RemovedWords();
        Optional<Fault> fault = Optional.empty();
        for (StoredEvent event : all) {
            if (event.sequence() != chain.length() + 1 && event.sequence() <= length) {
                fault = fault.or(
                        () -> Optional.of(new Fault(aggregate, event.sequence(), "is not the next in number")));
            }
            try {
                removed.take(event);
                if (event.sequence() <= length) {
                    chain = chain.with(Statement.of(event));
                }
            } catch (UnreadableEvent unreadable) {
                faults.add(new Fault(aggregate, event.sequence(), "cannot be read: " + unreadable.getMessage()));
                if (event.sequence() <= length) {
                    chain = new Chain(chain.length() + 1, chain.link());
                }
            }
        }
        fault.ifPresent(faults::add);
        if (fault.isEmpty() && chain.length() < length) {
            faults.add(new Fault(aggregate, chain.length() + 1, "is missing, with all up to " + length));
        }
        removed.unexplained().forEach(sequence -> faults.add(new Fault(aggregate, sequence, RemovedWords.UNEXPLAINED)));
        chains.put(aggregate, chain);
        return chain;
    }

    private Result result() {
        PlanHead head = PlanHead.of(chains);
        return new Result(head.length(), head.value(), List.copyOf(faults));
    }
}
