package io.asat.benchmarks;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How a plan stood as known at an instant, asked of AsAt and of Hibernate Envers with the same data on the same
 * PostgreSQL, both over HTTP; and of Envers without. It knows but the one time, that of recording.
 */
final class Peers {
    private static final int COMPARED = 25;

    /** Questions to one before the other is asked: neither is to find the processors' caches as the other left them. */
    private static final int AT_A_TIME = 20;

    /** Rounds before anything is timed: by then both JVMs have compiled most of what they run. */
    private static final int WARM_UP = 40;

    private static final int ROUNDS = 15;

    private final Server server;
    private final Client client;

    Peers(Server server, Client client) {
        this.server = server;
        this.client = client;
    }

    /** @param entries of each action, for each plan that was recorded */
    void measure(int[] entries, Figures figures) throws Exception {
        try (EnversPlans envers = new EnversPlans(server.jdbcUrl())) {
            List<List<Instant>> moments = new ArrayList<>();
            for (int each : entries) {
                moments.add(load(envers, AsAtReads.plan(each)));
            }
            try (EnversServer peer = new EnversServer(envers)) {
                for (int i = 0; i < entries.length; i++) {
                    compare(envers, AsAtReads.plan(entries[i]), moments.get(i));
                    time(envers, new Client(peer.url()), entries[i], moments.get(i), figures);
                }
            }
        }
    }

    private List<Instant> load(EnversPlans envers, String plan) throws SQLException {
        RecordedPlan recorded = RecordedPlan.read(client, plan, AsAtReads.ACTIONS);
        envers.load(plan, recorded.changes());
        return recorded.moments();
    }

    /** Otherwise the times would be of different questions. */
    private void compare(EnversPlans envers, String plan, List<Instant> moments) {
        Random random = new Random(3);
        for (int i = 0; i < COMPARED; i++) {
            Instant knownAt = moments.get(i == 0 ? 0 : random.nextInt(moments.size()));
            List<Shown> ours = new ArrayList<>();
            client.json(address(plan, knownAt)).get("actions").forEach(action -> ours.add(Shown.of(action)));
            List<Shown> theirs = envers.actions(plan, knownAt);
            if (!ours.equals(theirs) || ours.size() != AsAtReads.ACTIONS) {
                throw new IllegalStateException(
                        plan + " as known at " + knownAt + ":\n" + ours + "\nbut Envers says\n" + theirs);
            }
        }
    }

    private void time(EnversPlans envers, Client peer, int entries, List<Instant> moments, Figures figures) {
        String plan = AsAtReads.plan(entries);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> theirsWithoutHttp = new ArrayList<>();
        Random random = new Random(42);
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            List<Instant> asked = Stream.generate(() -> moments.get(random.nextInt(moments.size())))
                    .limit(AT_A_TIME)
                    .toList();
            List<Double> our = milliseconds(asked, knownAt -> client.get(address(plan, knownAt)));
            List<Double> their = milliseconds(asked, knownAt -> peer.get(EnversServer.address(plan, knownAt)));
            List<Double> theirWithoutHttp = milliseconds(asked, knownAt -> envers.actions(plan, knownAt));
            if (round >= 0) {
                ours.addAll(our);
                theirs.addAll(their);
                theirsWithoutHttp.addAll(theirWithoutHttp);
            }
        }
        double our = Times.median(ours);
        double their = Times.median(theirs);
        figures.add(
                String.format(
                        Locale.ROOT, "as known at an instant, %d actions, %d entries each", AsAtReads.ACTIONS, entries),
                String.format(Locale.ROOT, "median %.1f ms", our),
                String.format(
                        Locale.ROOT,
                        "Hibernate Envers %.1f ms (%.1f ms without HTTP): %.1f times that%s",
                        their,
                        Times.median(theirsWithoutHttp),
                        their / our,
                        entries == 1_000 ? "; aim 10" : ""));
    }

    private static String address(String plan, Instant knownAt) {
        return "/api/plans/" + plan + "/actions?size=" + AsAtReads.ACTIONS + "&knownAt=" + knownAt;
    }

    /** @return how long each question took */
    private static List<Double> milliseconds(List<Instant> asked, Consumer<Instant> question) {
        List<Double> took = new ArrayList<>();
        for (Instant knownAt : asked) {
            long begin = System.nanoTime();
            question.accept(knownAt);
            took.add((System.nanoTime() - begin) / 1e6);
        }
        return took;
    }
}
