package io.asat.events;

import io.asat.values.ActionId;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Words that should never have been written are gone: from the events themselves, where the event store lets them be
 * rewritten, and from all that is made of them. What they said counts on as a mark that names this event.
 *
 * @param sequence the number of the entry that somebody found them in, from 1
 * @param removed what is gone, of that entry and of those that repeat it
 */
@Revision("1")
public record EntryRedacted(ActionId action, long sequence, List<Removed> removed, String reason)
        implements ActionEvent {

    /**
     * What is gone of one entry.
     *
     * @param fields attributes, and of what is said beside them {@code reason}, {@code note} and {@code evidence}
     */
    public record Removed(long sequence, List<String> fields) {}

    /**
     * What stands in the place of the words.
     *
     * @param redaction this event's number within the action
     */
    public static String mark(long redaction) {
        return "[redacted: see entry " + redaction + "]";
    }
}
