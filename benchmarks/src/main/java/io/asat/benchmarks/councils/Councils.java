package io.asat.benchmarks.councils;

import io.asat.benchmarks.councils.Nodes.Reply;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays councils against a running AsAt: they load monthly editions until there are enough events, then comes an ordinary day, the hours
 * before a committee sits, and as much as is taken. What an earlier run loaded records nothing again.
 */
public final class Councils {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ACTIONS = 134;
    private static final int LOADERS = 4;
    private static final int WARMING_PEOPLE = 8;
    private static final int PRESSING_PEOPLE = 32;
    private static final int ORDINARY = 20;
    private static final int BEFORE_COMMITTEE = 200;

    private final Nodes nodes;
    private final int councils;
    private final int editions;
    private final int seconds;
    private final Mix mix;

    private Councils(Nodes nodes, int councils, int editions, int seconds) {
        this.nodes = nodes;
        this.councils = councils;
        this.editions = editions;
        this.seconds = seconds;
        LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("Europe/London"));
        this.mix = new Mix(nodes, councils, ACTIONS, today);
    }

    /** @param arguments nodes that write, nodes that read, the local accounts' password, councils, editions, seconds of each stretch */
    public static void main(String[] arguments) throws Exception {
        new Councils(
                        Nodes.at(arguments[0], arguments[1], arguments[2]),
                        Integer.parseInt(arguments[3]),
                        Integer.parseInt(arguments[4]),
                        Integer.parseInt(arguments[5]))
                .run();
    }

    private void run() throws Exception {
        tell("%d councils, %d actions", councils, councils * ACTIONS);
        load();
        if (nodes.areRead()) {
            sit();
        }
    }

    private void sit() throws Exception {
        new Committee(mix).press(seconds / 2, WARMING_PEOPLE);
        tell(
                "an ordinary day, %d requests/s: %s",
                ORDINARY, new Committee(mix).sit(seconds, ORDINARY).told(seconds));
        tell(
                "before a committee sits, %d requests/s: %s",
                BEFORE_COMMITTEE,
                new Committee(mix).sit(seconds, BEFORE_COMMITTEE).told(seconds));
        tell(
                "as much as is taken, %d people: %s",
                PRESSING_PEOPLE,
                new Committee(mix).press(seconds, PRESSING_PEOPLE).told(seconds));
        Reply last = mix.command(new Random(0)).orFail();
        tell("all of it is shown by every node after %d ms", untilShown(last.position()));
    }

    private void load() throws Exception {
        long began = System.nanoTime();
        long events = 0;
        String position = "";
        for (int edition = 0; edition < editions; edition++) {
            for (Reply loaded : loadAll(edition)) {
                events += JSON.readTree(loaded.body()).get("events").asLong();
                position = loaded.position();
            }
        }
        double took = (System.nanoTime() - began) / 1e9;
        tell(
                "%d editions of each loaded, %d events recorded, %.0f/s; shown by every node %d ms later",
                editions, events, events / took, untilShown(position));
    }

    private List<Reply> loadAll(int edition) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(LOADERS)) {
            List<Future<Reply>> loading = new ArrayList<>();
            for (int number = 0; number < councils; number++) {
                Council council = new Council(number, ACTIONS);
                loading.add(threads.submit(() -> council.load(nodes, edition).orFail()));
            }
            List<Reply> loaded = new ArrayList<>();
            for (Future<Reply> each : loading) {
                loaded.add(each.get());
            }
            return loaded;
        }
    }

    /** @return milliseconds until every node that reads shows what is at the position; 0 if nothing was recorded, or none reads */
    private long untilShown(String position) {
        long began = System.nanoTime();
        while (!position.isEmpty()
                && !nodes.getFromEach("viewer", "/api/plans/council-0?position=" + position)
                        .allMatch(Reply::succeeded)) {
            Thread.onSpinWait();
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static void tell(String format, Object... figures) {
        System.out.printf(Locale.ROOT, format + "%n", figures);
    }
}
