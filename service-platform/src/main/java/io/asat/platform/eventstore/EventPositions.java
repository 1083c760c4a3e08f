package io.asat.platform.eventstore;

/** Where stored events stand in the order in which projections see them: what {@code AsAt-Position} is made of. */
public interface EventPositions {

    /**
     * A place at or after a stored event.
     *
     * @param aggregate the identifier of the aggregate whose event it is
     * @param sequence the event's number within the aggregate, from 1
     * @return a decimal number
     */
    String of(String aggregate, long sequence);

    /** The place of the latest event stored: for answers that record nothing, so that what their sender did before is seen. */
    String latest();
}
