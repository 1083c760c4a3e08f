package io.asat.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What AsAt recorded of a plan, in that order.
 *
 * @param changes registrations, and progress of days that follow one another
 */
record RecordedPlan(String id, List<Change> changes) {

    /** What one entry changed. */
    sealed interface Change {
        Instant recordedAt();
    }

    record Registered(Instant recordedAt, int position, Shown action) implements Change {}

    record Progress(Instant recordedAt, String reference, String narrative) implements Change {}

    static RecordedPlan read(Client client, String plan, int actions) {
        List<Change> changes = new ArrayList<>();
        for (int action = 1; action <= actions; action++) {
            String reference = String.valueOf(action);
            JsonNode entries = client.json("/api/plans/" + plan + "/actions/" + reference + "/history")
                    .get("entries");
            for (JsonNode entry : entries) {
                changes.add(change(action, reference, entry));
            }
        }
        changes.sort(Comparator.comparing(Change::recordedAt));
        return new RecordedPlan(plan, changes);
    }

    private static Change change(int position, String reference, JsonNode entry) {
        Instant recordedAt = Instant.parse(entry.get("recordedAt").asString());
        JsonNode data = entry.get("data");
        if (!entry.get("kind").asString().equals("ActionRegistered")) {
            return new Progress(recordedAt, reference, data.get("narrative").asString());
        }
        return new Registered(recordedAt, position, Shown.registered(data));
    }

    /** @return when the last of the actions was registered, and each change after that was recorded */
    List<Instant> moments() {
        int registered = 0;
        for (int place = 0; place < changes.size(); place++) {
            registered = changes.get(place) instanceof Registered ? place : registered;
        }
        return changes.subList(registered, changes.size()).stream()
                .map(Change::recordedAt)
                .toList();
    }
}
