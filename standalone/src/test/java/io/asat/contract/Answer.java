package io.asat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came back for one request, with the checks that every answer of its sort must pass. */
record Answer(String request, int status, HttpHeaders headers, String body) {
    private static final List<String> PROBLEM_MEMBERS = List.of("/type", "/title", "/detail", "/instance");

    Answer is(int expected) {
        assertThat(status).as("%s%n%s", request, body).isEqualTo(expected);
        return this;
    }

    /** A command's answer that stored the entry whose sequence it gives. */
    Answer recorded() {
        return acknowledged().hasSequence(number("/version"));
    }

    /** A command's answer that stored nothing, since the entry of that sequence says the same already. */
    Answer repeats(int sequence, int version) {
        acknowledged().hasSequence(sequence);
        assertThat(number("/version")).as("%s%n%s", request, body).isEqualTo(version);
        return this;
    }

    private Answer acknowledged() {
        assertThat(status).as("%s%n%s", request, body).isIn(200, 201);
        assertThat(header("ETag")).as("ETag of %s", request).contains("\"" + number("/version") + "\"");
        assertThat(text("/recordedAt")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z");
        return this;
    }

    private Answer hasSequence(int expected) {
        assertThat(number("/sequence")).as("%s%n%s", request, body).isEqualTo(expected);
        return this;
    }

    /** An RFC 9457 problem that tells the client what is wrong and nothing about our insides. */
    Answer problem(int expected) {
        is(expected);
        assertThat(header("Content-Type").orElse("")).as(request).startsWith("application/problem+json");
        assertThat(at("/status")).as(request).isEqualTo(expected);
        assertThat(PROBLEM_MEMBERS)
                .as("%s%n%s", request, body)
                .allSatisfy(member -> assertThat(text(member)).isNotBlank());
        assertThat(body).as(request).doesNotContain("Exception", "java.", "\\tat ");
        return this;
    }

    /** A 400 that names the field. */
    Answer blames(String pointer) {
        problem(400);
        assertThat(list("/errors"))
                .as("%s%n%s", request, body)
                .anySatisfy(error -> assertThat((String) error.get("pointer")).startsWith(pointer))
                .allSatisfy(error -> assertThat((String) error.get("detail")).isNotBlank());
        return this;
    }

    Answer saying(String... parts) {
        assertThat(text("/detail")).as(request).contains(parts);
        return this;
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The value at a JSON pointer as a plain object; a member that is not there at all is a failure. */
    Object at(String pointer) {
        var node = Json.parse(body).at(pointer);
        assertThat(node.isMissingNode())
                .as("%s has %s%n%s", request, pointer, body)
                .isFalse();
        return Json.plain(node);
    }

    int number(String pointer) {
        return (Integer) at(pointer);
    }

    String text(String pointer) {
        return (String) at(pointer);
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> list(String pointer) {
        return (List<Map<String, Object>>) at(pointer);
    }

    List<Map<String, Object>> actions() {
        is(200);
        return list("/actions");
    }

    List<String> references() {
        var references = new ArrayList<String>();
        actions().forEach(action -> references.add((String) action.get("reference")));
        return references;
    }
}
