package io.asat.query.generation;

import java.util.List;

/**
 * A projection by name.
 *
 * @param version of the shape this code gives its documents: one more wherever documents written before will not do
 */
public record Projection(String name, int version) {
    /** How actions and plans stand now, and what was imported. */
    public static final Projection STATUS = new Projection("action-status", 1);

    public static final Projection HISTORY = new Projection("action-history", 2);
    public static final Projection OVERDUE = new Projection("overdue", 1);
    public static final Projection TIMELINE = new Projection("timeline", 3);
    public static final List<Projection> ALL = List.of(STATUS, HISTORY, OVERDUE, TIMELINE);

    Generation generation(int number) {
        return new Generation(name, version, number);
    }
}
