package io.asat.history;

import io.asat.events.ActionEvent;
import io.asat.events.ActionRegistered;
import io.asat.events.EntryRetracted;
import io.asat.events.Recording;
import io.asat.history.NaiveHistory.Naive;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A history such as could come about, from one seed: entries arrive in any order and for few days, so that they meet;
 * some within one millisecond; some are retracted, now and then the registration too.
 */
final class RandomHistory {
    static final LocalDate FROM = LocalDate.of(2020, 11, 25);
    static final int DAYS = 24;
    private static final List<String> ACCOUNTS = List.of("ann", "bob");
    /** How long after the last entry the next is recorded. */
    private static final List<Long> PAUSES = List.of(0L, 0L, 1L, 60_000L, 86_400_000L);

    private final Random random;
    private final RandomEvents events;
    private final List<Naive> told = new ArrayList<>();
    private Instant now = Instant.parse("2020-12-10T23:59:59.998Z");

    private RandomHistory(long seed) {
        random = new Random(seed);
        events = new RandomEvents(random);
        tell(events.registered(anyDay()));
        for (int more = random.nextInt(25); more > 0; more--) {
            tell(next());
        }
    }

    static List<Naive> of(long seed) {
        return List.copyOf(new RandomHistory(seed).told);
    }

    static ActionHistory incremental(List<Naive> told) {
        ActionHistory history = ActionHistory.NONE;
        for (Naive one : told) {
            var recording = new Recording(one.recordedBy(), null, "api", null, "d", one.recordedAt(), "s");
            history = history.with(one.event(), recording);
        }
        return history;
    }

    private ActionEvent next() {
        NaiveHistory naive = NaiveHistory.knownAt(now, told);
        if (naive.counting().isEmpty() || random.nextInt(40) == 0) {
            return events.registered(anyDay());
        }
        if (random.nextInt(5) == 0) {
            return retraction(naive.counting());
        }
        LocalDate firstDay = naive.firstDay().orElseThrow();
        return switch (random.nextInt(10)) {
            case 0 -> events.backdated(firstDay.minusDays(random.nextInt(6)));
            case 1 -> events.any(anyDay());
            default -> events.any(firstDay.plusDays(random.nextInt(DAYS / 2)));
        };
    }

    /** Mostly of another entry than a registration, which only an import that is retracted strikes. */
    private ActionEvent retraction(List<Naive> counting) {
        Naive struck = counting.get(random.nextInt(counting.size()));
        if (struck.event() instanceof ActionRegistered && random.nextInt(3) > 0) {
            struck = counting.getLast();
        }
        return new EntryRetracted(Told.ACTION, struck.sequence(), null);
    }

    private void tell(ActionEvent event) {
        now = now.plusMillis(PAUSES.get(random.nextInt(PAUSES.size())));
        String account = ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
        told.add(new Naive(told.size() + 1, event, NaiveReading.of(event), now, account));
    }

    private LocalDate anyDay() {
        return FROM.plusDays(6 + random.nextInt(DAYS / 2));
    }
}
