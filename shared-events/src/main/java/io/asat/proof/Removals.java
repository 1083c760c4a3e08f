package io.asat.proof;

import io.asat.events.ActionListed;
import io.asat.events.EntryRedacted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The words that redactions say are gone, for a store that itself gives none of them up: they go out of what is read from it, which then
 * is what a store that can forget would hold.
 */
public final class Removals {
    public static final Removals NONE = new Removals(List.of());

    private final List<Removal> removals;

    private record Removal(String aggregate, long sequence, Set<String> fields, String mark) {}

    private Removals(List<Removal> removals) {
        this.removals = removals;
    }

    /** @return these, and what the event says is gone if it is a redaction; to be given each once, in their order */
    public Removals with(StoredEvent event) {
        if (!event.type().equals(EntryRedacted.class.getSimpleName())) {
            return this;
        }
        List<Removal> more = new ArrayList<>(removals);
        String mark = EntryRedacted.mark(event.sequence());
        for (JsonNode removed : StoredTree.of(event).payload().path("removed")) {
            Set<String> fields = new HashSet<>();
            removed.path("fields").forEach(field -> fields.add(field.asString("")));
            more.add(new Removal(event.aggregate(), removed.path("sequence").asLong(0), fields, mark));
        }
        return new Removals(List.copyOf(more));
    }

    /** @return the event without the words that are gone */
    public StoredEvent outOf(StoredEvent event) {
        StoredEvent left = event;
        for (Removal removal : removals) {
            if (removal.sequence() == event.sequence() && removal.aggregate().equals(event.aggregate())) {
                left = Redaction.of(left, removal.fields(), removal.mark());
            }
        }
        return left;
    }

    /**
     * The plan's event of the request that registered the action has its digest too, by which words that are gone could be guessed.
     *
     * @param actions what is gone from an action, by its name
     */
    public static StoredEvent outOfListing(StoredEvent event, Function<String, Removals> actions) {
        boolean gone = event.type().equals(ActionListed.class.getSimpleName()) && isOfWhatIsGone(event, actions);
        return gone ? Redaction.of(event, Set.of(), "") : event;
    }

    private static boolean isOfWhatIsGone(StoredEvent listing, Function<String, Removals> actions) {
        try {
            JsonNode listed = StoredTree.of(listing).payload();
            String action = listing.aggregate() + "/" + listed.path("reference").asString("");
            long registration = listed.path("registration").asLong(1);
            return actions.apply(action).removals.stream().anyMatch(removal -> removal.sequence() == registration);
        } catch (UnreadableEvent leftToVerification) {
            return false;
        }
    }
}
