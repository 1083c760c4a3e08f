package io.asat.benchmarks;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is compared of an action, whoever shows it. */
record Shown(
        String reference,
        String requirement,
        String theme,
        String owner,
        String dueText,
        String dueKind,
        String dueDate,
        String status,
        @Nullable String progress) {

    /** @param data of a registration with all of these but status and progress */
    static Shown registered(JsonNode data) {
        return of(data, "OPEN", null);
    }

    static Shown of(JsonNode action) {
        JsonNode progress = action.at("/progress/narrative");
        return of(action, action.get("status").asString(), progress.isMissingNode() ? null : progress.asString());
    }

    private static Shown of(JsonNode action, String status, @Nullable String progress) {
        return new Shown(
                action.get("reference").asString(),
                action.get("requirement").asString(),
                action.get("theme").asString(),
                action.get("owner").asString(),
                action.at("/targetDate/text").asString(),
                action.at("/targetDate/kind").asString(),
                action.at("/targetDate/date").asString(),
                status,
                progress);
    }
}
