package io.asat.query.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A page of actions.
 *
 * @param total how many there are on all pages
 */
public record ActionList(LocalDate asAt, Instant knownAt, int total, int page, int size, List<ActionAnswer> actions) {

    /** @return everything on one page */
    public static ActionList whole(Moment moment, List<ActionAnswer> actions) {
        return new ActionList(moment.asAt(), moment.answeredAt(), actions.size(), 0, actions.size(), actions);
    }
}
