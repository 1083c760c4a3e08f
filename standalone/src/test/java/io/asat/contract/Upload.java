package io.asat.contract;

import static io.asat.contract.Role.MANAGER;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A document on its way to a plan, with the fields that go with it. Immutable.
 *
 * @param charset in which it is sent; Latin-1 has a byte for each of its characters, whatever they are
 */
record Upload(Api api, String planId, String name, String document, Charset charset, Map<String, Object> fields) {
    private static final String BOUNDARY = "asat-contract-boundary";

    static Upload of(Api api, String planId, String name, String document) {
        return new Upload(api, planId, name, document, UTF_8, Map.of());
    }

    static Upload of(Api api, String planId, String name, byte[] document) {
        return new Upload(api, planId, name, new String(document, ISO_8859_1), ISO_8859_1, Map.of());
    }

    Upload with(Object... more) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(Json.map(more));
        return new Upload(api, planId, name, document, charset, all);
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
        var request = api.request("POST", "/api/plans/" + planId + "/import", body().getBytes(charset));
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
