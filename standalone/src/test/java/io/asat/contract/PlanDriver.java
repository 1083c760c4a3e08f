package io.asat.contract;

import static io.asat.contract.Role.AUDITOR;
import static io.asat.contract.Role.MANAGER;
import static io.asat.contract.Role.VIEWER;

import java.util.Map;
import java.util.UUID;

/** A plan that one test has made for itself, for the winter of 2020 to 2021. */
record PlanDriver(Api api, String id) {
    static final String FIRST_DAY = "2020-10-01";
    static final String REQUIREMENT = "Publish the winter plan";

    static PlanDriver create(Api api) {
        var plan = new PlanDriver(api, newId());
        api.post(MANAGER, "/api/plans", body(plan.id)).is(201);
        return plan;
    }

    static String newId() {
        return "t-" + UUID.randomUUID();
    }

    static String body(String planId, Object... more) {
        var fields = Json.map(
                "planId", planId,
                "organisation", "Testborough Council",
                "title", "Winter plan",
                "periodStart", "2020-10-01",
                "periodEnd", "2021-03-31");
        fields.putAll(Json.map(more));
        return Json.text(fields);
    }

    String address() {
        return "/api/plans/" + id;
    }

    ActionDriver register(String reference, Object... more) {
        tryToRegister(reference, more).is(201).recorded();
        return action(reference);
    }

    Answer tryToRegister(String reference, Object... more) {
        return api.post(MANAGER, address() + "/actions", registration(reference, more));
    }

    static String registration(String reference, Object... more) {
        Map<String, Object> fields = Json.map("reference", reference, "requirement", REQUIREMENT, "asAt", FIRST_DAY);
        fields.putAll(Json.map(more));
        return Json.text(fields);
    }

    ActionDriver action(String reference) {
        return new ActionDriver(this, reference);
    }

    /** @param rest what follows the plan's address, with its parameters */
    Answer get(String rest) {
        return api.get(VIEWER, address() + rest);
    }

    Answer replay(String parameters) {
        return api.get(AUDITOR, "/api/audit/plans/" + id + "/replay" + parameters);
    }

    Answer verify() {
        return api.get(AUDITOR, "/api/audit/plans/" + id + "/verify");
    }
}
