package io.asat.contract;

import static io.asat.contract.Role.MANAGER;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

/** A document on its way to a plan, with the fields that go with it. Immutable. */
record Upload(Api api, String planId, String name, String document, Map<String, Object> fields) {
    private static final String BOUNDARY = "asat-contract-boundary";

    static Upload of(Api api, String planId, String name, String document) {
        return new Upload(api, planId, name, document, Map.of());
    }

    Upload with(Object... more) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(Json.map(more));
        return new Upload(api, planId, name, document, all);
    }

    /** Names what a plan that does not exist yet begins with. */
    Upload toNewPlan() {
        return with(
                "organisation", "Testborough Council",
                "title", "Winter plan",
                "periodStart", "2020-09-01",
                "periodEnd", "2021-08-31");
    }

    Answer send(String... headers) {
        return sendAs(MANAGER, headers);
    }

    Answer sendAs(Role role, String... headers) {
        var request = api.request("POST", "/api/plans/" + planId + "/import", body().getBytes(UTF_8));
        api.signedIn(role, request).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        return api.command(headers.length == 0 ? request : request.headers(headers));
    }

    private String body() {
        var body = new StringBuilder();
        fields.forEach((field, value) -> body.append(part("name=\"" + field + "\"", value.toString())));
        body.append(part("name=\"file\"; filename=\"" + name + "\"", document));
        return body.append("--" + BOUNDARY + "--\r\n").toString();
    }

    private static String part(String disposition, String content) {
        return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n".formatted(BOUNDARY, disposition, content);
    }
}
