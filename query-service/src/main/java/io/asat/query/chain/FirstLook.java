package io.asat.query.chain;

import io.asat.platform.eventstore.Sealing;
import io.asat.platform.eventstore.StoredEvents;
import io.asat.proof.Seal;
import io.asat.proof.Statement;
import io.asat.proof.StoredEvent;
import io.asat.proof.UnreadableEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks, before this process links anything, whether links and key go with the events that are stored, and says in the
 * log what does not. A sample: the first event stands for all.
 */
final class FirstLook {
    private static final Logger LOG = LoggerFactory.getLogger(FirstLook.class);

    private final StoredEvents stored;
    private final LinkStore links;
    private final Sealing sealing;
    private boolean taken;

    FirstLook(StoredEvents stored, LinkStore links, Sealing sealing) {
        this.stored = stored;
        this.links = links;
        this.sealing = sealing;
    }

    /** Again if it could not be done. */
    void once() {
        if (!taken) {
            stored.after(null, 1).forEach(first -> at(first.event()));
            taken = true;
        }
    }

    private void at(StoredEvent first) {
        if (links.place().isEmpty()) {
            LOG.warn(
                    "Links are begun anew, though events are stored: what was done to these before now, only their seals"
                            + " tell. If links were kept before, they are gone: restore them from a backup");
        }
        try {
            String statement = Statement.of(first);
            sealing.seal().ifPresent(seal -> at(first, seal.find(first, statement), seal));
        } catch (UnreadableEvent unreadable) {
            LOG.warn("The first event stored cannot be read: {}", unreadable.getMessage());
        }
    }

    private static void at(StoredEvent first, Seal.Finding found, Seal seal) {
        if (found == Seal.Finding.BROKEN) {
            LOG.error(
                    "The seal of the first event stored does not hold: either the key (asat.proof.key, or proof/key) is"
                            + " not the one that events were sealed with, and all of them count as not recorded here until that is"
                            + " put back, or the event was changed");
        } else if (found == Seal.Finding.MISSING && !seal.excuses(first)) {
            LOG.warn("The first event stored has no seal, and counts as not recorded here. If there was no key yet, set"
                    + " asat.proof.sealed-since (ASAT_PROOF_SEALED_SINCE) to the instant since when there is one");
        }
    }
}
