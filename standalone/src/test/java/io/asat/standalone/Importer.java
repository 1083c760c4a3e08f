package io.asat.standalone;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Loads edition after edition of one plan, each of which says something new of every action. */
final class Importer {
    static final String PLAN = "kill-imports";
    static final int ACTIONS = 10;

    private final Set<Integer> acknowledged = new TreeSet<>();
    private int sent;

    /** Loads editions until one is not answered. */
    void loadUntilCutOff(URI url) {
        boolean answered = true;
        while (answered) {
            sent++;
            answered = load(url, sent);
        }
    }

    /** Loads that edition, again or for the first time. */
    boolean load(URI url, int edition) {
        try {
            boolean taken =
                    SamplePlan.upload(new Caller(url), PLAN, table(edition)).status() == 200;
            if (taken) {
                acknowledged.add(edition);
            }
            return taken;
        } catch (UncheckedIOException cutOff) {
            return false;
        }
    }

    private static String table(int edition) {
        return IntStream.rangeClosed(1, ACTIONS)
                .mapToObj(action -> "%d\tKeep number %d\t%s".formatted(action, action, said(edition, action)))
                .collect(Collectors.joining("\n", "Ref\tAction\tProgress (@ 4.12.20)\n", "\n"));
    }

    /** What an edition says of an action. */
    static String said(int edition, int action) {
        return "Edition " + edition + " on " + action;
    }

    Set<Integer> acknowledged() {
        return acknowledged;
    }

    /** The number of the latest edition sent, answered or not. */
    int sent() {
        return sent;
    }
}
