package io.asat.benchmarks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Makes plans to measure with. */
final class Plans {
    /** The first day of every action. */
    static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    private Plans() {}

    static void create(Client client, String plan, int actions) {
        client.post(
                "/api/plans",
                Map.of(
                        "planId",
                        plan,
                        "organisation",
                        "Northmere Council",
                        "title",
                        "Plan " + plan,
                        "periodStart",
                        FIRST_DAY.toString(),
                        "periodEnd",
                        "2021-08-31",
                        "asAt",
                        FIRST_DAY.toString()));
        for (int action = 1; action <= actions; action++) {
            Map<String, String> body = new HashMap<>();
            body.put("reference", String.valueOf(action));
            body.put(
                    "requirement",
                    "Requirement " + action + " of the plan, in as many words as a council needs to say it");
            body.put("theme", "Theme " + action % 4);
            body.put("owner", "Head of Service " + action % 7);
            body.put("targetDate", "31.12.20");
            body.put("asAt", FIRST_DAY.toString());
            client.post("/api/plans/" + plan + "/actions", body);
        }
    }

    /** Records progress on an action, each entry a day after the one before. */
    static void recordProgress(Client client, String plan, int action, int entry) {
        client.post(
                "/api/plans/" + plan + "/actions/" + action + "/record-progress",
                Map.of(
                        "narrative",
                        "Entry " + entry + ": providers met, two issues open, the next review is booked",
                        "asAt",
                        FIRST_DAY.plusDays(entry).toString()));
    }
}
