package io.asat.query.actions;

import io.asat.platform.web.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param page from 0
 */
public record Paging(int page, int size) {
    private static final long DEFAULT_SIZE = 50;
    private static final long GREATEST_SIZE = 500;

    /** @throws Problem 400 if there can be no such page */
    public static Paging of(Optional<Long> page, Optional<Long> size) {
        long number = page.orElse(0L);
        long length = size.orElse(DEFAULT_SIZE);
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw Problem.invalid("/page", "must be from 0 to " + Integer.MAX_VALUE);
        }
        if (length < 1 || length > GREATEST_SIZE) {
            throw Problem.invalid("/size", "must be from 1 to " + GREATEST_SIZE);
        }
        return new Paging((int) number, (int) length);
    }

    public ActionList of(List<ActionAnswer> all, Moment moment) {
        List<ActionAnswer> wanted =
                all.stream().skip((long) page * size).limit(size).toList();
        return new ActionList(moment.asAt(), moment.answeredAt(), all.size(), page, size, wanted);
    }
}
