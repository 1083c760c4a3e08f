package io.asat.query.stream;

import org.axonframework.eventhandling.TrackingToken;

/**
 * A visible change as it is told.
 *
 * @param organisation whose plan it is about; empty if no read model has such a plan
 * @param json the change, in one line
 */
record Told(Change change, String organisation, String json) {
    /** Has a client that was cut off come back after so many milliseconds. */
    static final String RETRY = "retry: 1000\n\n";

    /**
     * The id comes last: who takes it up before the event is whole has at least what it tells.
     *
     * @param resume up to where all is told with it
     */
    String text(TrackingToken resume) {
        return "event: " + change.kind() + "\ndata: " + json + "\nid: " + EventId.of(resume) + "\n\n";
    }

    /** @return what tells nothing but from where to go on */
    static String mark(TrackingToken resume) {
        return "id: " + EventId.of(resume) + "\n\n";
    }
}
