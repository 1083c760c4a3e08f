package io.asat.query.verification;

import io.asat.values.ActionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Compares while events go on being recorded: each read model is held against the very events it says that it has taken in,
 * and has to take in those there were at the beginning before patience ends.
 */
final class Comparison {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final List<ReadModelCheck> readModels;
    private final Function<ActionId, Recount> recounting;
    private final Question question;
    private final long end = System.nanoTime() + PATIENCE.toNanos();

    /** @param recounting reads the event store */
    Comparison(List<ReadModelCheck> readModels, Function<ActionId, Recount> recounting, Question question) {
        this.readModels = readModels;
        this.recounting = recounting;
        this.question = question;
    }

    List<Difference> differences(ActionId action) {
        Recount recount;
        try {
            recount = recounting.apply(action);
        } catch (RuntimeException unreadable) {
            return List.of(new Difference(action.reference(), "events", "replay", null, unreadable.getMessage(), null));
        }
        List<Difference> differences = new ArrayList<>();
        for (ReadModelCheck readModel : readModels) {
            differences.addAll(differences(readModel, recount));
        }
        return differences;
    }

    private List<Difference> differences(ReadModelCheck readModel, Recount recount) {
        ReadModelCheck.Shown shown = readModel.shown(recount.action());
        while (shown.version() < recount.version() && System.nanoTime() < end) {
            pause();
            shown = readModel.shown(recount.action());
        }
        Recount known = shown.version() > recount.version() ? recounting.apply(recount.action()) : recount;
        if (shown.version() < recount.version() || shown.version() > known.version()) {
            return List.of(new Difference(
                    recount.action().reference(),
                    readModel.projection().name(),
                    "version",
                    null,
                    known.version(),
                    shown.version()));
        }
        return shown.version() == 0 ? List.of() : shown.differences(known.upTo(shown.version()), question);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }
}
