package io.asat.contract;

import static io.asat.contract.Role.MANAGER;
import static io.asat.contract.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** An action under test, spoken to by commands and questions. */
record ActionDriver(PlanDriver plan, String reference) {
    String address() {
        return plan.address() + "/actions/" + Api.encode(reference);
    }

    Answer send(String command, Object... fields) {
        return sendAs(MANAGER, command, fields);
    }

    Answer sendAs(Role role, String command, Object... fields) {
        return post(role, command, Json.object(fields));
    }

    Answer post(Role role, String command, String body, String... headers) {
        return plan.api().post(role, address() + "/" + command, body, headers);
    }

    /** @return the sequence of the new entry */
    int record(String command, Object... fields) {
        return send(command, fields).recorded().number("/sequence");
    }

    Answer get(String parameters) {
        return plan.api().get(VIEWER, address() + parameters);
    }

    Answer asAt(String day) {
        return get("?asAt=" + Api.encode(day)).is(200);
    }

    Answer asAt(String day, String knownAt) {
        return get("?asAt=" + day + "&knownAt=" + Api.encode(knownAt)).is(200);
    }

    List<Map<String, Object>> history() {
        return get("/history").is(200).list("/entries");
    }

    /** How many entries are stored, from the event store itself so that no lag of a view can hide one. */
    int version() {
        return plan.replay("").actions().stream()
                .filter(action -> reference.equals(action.get("reference")))
                .map(action -> (Integer) action.get("version"))
                .findFirst()
                .orElseThrow();
    }

    void hasStored(int entries) {
        assertThat(version()).as("stored entries").isEqualTo(entries);
    }
}
