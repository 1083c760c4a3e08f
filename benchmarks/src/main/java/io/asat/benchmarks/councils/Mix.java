package io.asat.benchmarks.councils;

import io.asat.benchmarks.councils.Nodes.Reply;
import java.time.LocalDate;
import java.util.Random;

/**
 * What officers record and councillors look at, in the shares in which they do; an assumption, nobody has counted it: of a hundred
 * requests 25 record something, 40 show a plan's list, 35 look closer.
 */
final class Mix {
    /** Of a hundred requests. */
    static final int COMMANDS = 25;

    private static final int DAYS = 60;

    private final Nodes nodes;
    private final int councils;
    private final int actions;
    private final LocalDate today;

    /** @param today the last day on which anything is recorded or asked about */
    Mix(Nodes nodes, int councils, int actions, LocalDate today) {
        this.nodes = nodes;
        this.councils = councils;
        this.actions = actions;
        this.today = today;
    }

    boolean isCommand(Random random) {
        return random.nextInt(100) < COMMANDS;
    }

    Reply command(Random random) {
        String action = plan(random) + "/actions/" + (1 + random.nextInt(actions));
        LocalDate asAt = today.minusDays(random.nextInt(DAYS));
        int choice = random.nextInt(100);
        if (choice < 60) {
            return post(
                    action, "record-progress", asAt, "\"narrative\": \"Said at meeting " + random.nextInt() + "\", ");
        }
        if (choice < 80) {
            String rag = new String[] {"GREEN", "AMBER", "RED"}[random.nextInt(3)];
            return post(action, "change-rag", asAt, "\"rag\": \"" + rag + "\", ");
        }
        if (choice < 95) {
            return post(action, "confirm-position", asAt, "");
        }
        return post(action, "assign-owner", asAt, "\"owner\": \"Head of service " + random.nextInt(9) + "\", ");
    }

    private Reply post(String action, String command, LocalDate asAt, String fields) {
        return nodes.post(
                "manager", action + "/" + command, "application/json", "{" + fields + "\"asAt\": \"" + asAt + "\"}");
    }

    Reply query(Random random) {
        String plan = plan(random);
        LocalDate asAt = today.minusDays(random.nextInt(DAYS));
        int choice = random.nextInt(75);
        if (choice < 40) {
            return get(plan + "/actions?size=200");
        }
        if (choice < 50) {
            return get(plan + "/actions?size=200&asAt=" + asAt);
        }
        if (choice < 60) {
            return get(plan + "/actions/" + (1 + random.nextInt(actions)) + "/history");
        }
        if (choice < 65) {
            return get("/api/overdue?planId=council-" + random.nextInt(councils));
        }
        if (choice < 70) {
            return get(plan + "/changes?from=" + asAt);
        }
        return get(plan + "/trend?from=" + asAt + "&step=week");
    }

    private Reply get(String path) {
        return nodes.get("viewer", path);
    }

    private String plan(Random random) {
        return "/api/plans/council-" + random.nextInt(councils);
    }
}
