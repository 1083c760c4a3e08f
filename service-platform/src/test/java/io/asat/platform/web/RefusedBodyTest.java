package io.asat.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong with a body is said by field, in the contract's words, and in none of Jackson's or Java's. */
@EdgeTest
class RefusedBodyTest {
    private final Http http;

    @Autowired
    RefusedBodyTest(Http http) {
        this.http = http;
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                Arguments.of("'colour': 1", "/colour", "is not a field here; there are: narrative, reason, rag"),
                Arguments.of("'inner': {'text': 'a', 'b/c~d': 1}", "/inner/b~1c~0d", "is not a field here"),
                Arguments.of("'reason': 1", "/reason", "must be a text"),
                Arguments.of("'reason': 1.5", "/reason", "must be a text"),
                Arguments.of("'reason': true", "/reason", "must be a text"),
                Arguments.of("'reason': {}", "/reason", "must be a text"),
                Arguments.of("'reason': ['a']", "/reason", "must be a text"),
                Arguments.of("'sequence': '1'", "/sequence", "must be a whole number"),
                Arguments.of("'sequence': 1.0", "/sequence", "must be a whole number"),
                Arguments.of("'sequence': 99999999999", "/sequence", "must be a whole number"),
                Arguments.of("'sequence': ''", "/sequence", "must be a whole number"),
                Arguments.of("'sequence': true", "/sequence", "must be a whole number"),
                Arguments.of("'urgent': 'true'", "/urgent", "must be true or false"),
                Arguments.of("'urgent': 1", "/urgent", "must be true or false"),
                Arguments.of("'rag': 'PURPLE'", "/rag", "must be one of GREEN, AMBER, RED"),
                Arguments.of("'rag': 'green'", "/rag", "must be one of GREEN, AMBER, RED"),
                Arguments.of("'rag': ' GREEN'", "/rag", "must be one of GREEN, AMBER, RED"),
                Arguments.of("'rag': ''", "/rag", "must be one of GREEN, AMBER, RED"),
                Arguments.of("'rag': 0", "/rag", "must be one of GREEN, AMBER, RED"),
                Arguments.of("'rag': ['GREEN']", "/rag", "must be one of GREEN, AMBER, RED"),
                Arguments.of("'asAt': '31.2.21'", "/asAt", "is not a date there is: write it as 2020-12-04"),
                Arguments.of("'asAt': '2021-02-30'", "/asAt", "is not a date there is"),
                Arguments.of("'asAt': ''", "/asAt", "is not a date there is"),
                Arguments.of("'asAt': '2021-01-15T10:00:00Z'", "/asAt", "is not a date there is"),
                Arguments.of("'asAt': 18262", "/asAt", "must be a date"),
                Arguments.of("'asAt': [2021, 1, 15]", "/asAt", "must be a date"),
                Arguments.of("'planId': 'No Plan'", "/planId", "a plan id is 1 to 63 of a-z"),
                Arguments.of("'planId': ''", "/planId", "a plan id is 1 to 63 of a-z"),
                Arguments.of("'planId': 7", "/planId", "must be a text"),
                Arguments.of("'references': 'a'", "/references", "must be a list"),
                Arguments.of("'references': ['a', 2]", "/references/1", "must be a text"),
                Arguments.of("'references': ['a', ' ']", "/references/1", "is required"),
                Arguments.of("'references': ['a', null]", "/references/1", "is required"),
                Arguments.of("'inner': 'a'", "/inner", "must be an object"),
                Arguments.of(
                        "'inner': {'text': '12345678901'}", "/inner/text", "has 11 characters; at most 10 are taken"),
                Arguments.of("'inner': {}", "/inner/text", "is required: a text of 1 to 10 characters"),
                Arguments.of("'reason': 'a\\\\u0000b'", "/reason", "holds the character U+0000"),
                Arguments.of("'reason': '\\\\uD800'", "/reason", "holds the character U+D800"),
                Arguments.of("'reason': '" + "x".repeat(2_001) + "'", "/reason", "has 2001 characters"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void namesTheFieldAndWhatItTakes(String field, String pointer, String detail) {
        HttpResponse<String> response = post("{'narrative': 'Done', " + field + "}");
        assertRefused(response, 400);
        assertThat(response.body())
                .contains("\"type\":\"urn:asat:problem:invalid-request\"")
                .contains("\"errors\":[{\"pointer\":\"" + pointer + "\",\"detail\":\"" + detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{'narrative': null}", "{'narrative': ''}", "{'narrative': ' \\\\u00a0\\\\u200b\\\\n'}"})
    void asksForATextThatSaysSomething(String body) {
        HttpResponse<String> response = post(body);
        assertRefused(response, 400);
        assertThat(response.body())
                .contains("\"pointer\":\"/narrative\",\"detail\":\"is required: a text of 1 to 20000");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        HttpResponse<String> response = post("{'narrative': '', 'inner': {'text': ''}}");
        assertThat(response.body()).contains("\"pointer\":\"/inner/text\"", "\"pointer\":\"/narrative\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "1",
                "'text'",
                "{",
                "{'narrative': }",
                "{'narrative': 'a',}",
                "{narrative: 'a'}",
                "{'narrative': 'a'} {}",
                "{'narrative': 'a'} x",
                "{'narrative': 'a', 'narrative': 'b'}",
                "{'narrative': 'a', 'inner': {'text': 'a', 'text': 'b'}}",
                "{'narrative': NaN}",
                "{'narrative': 'a' /* comment */}",
                "{'narrative': 'a\nb'}",
                "{'sequence': 01}"
            })
    void takesNothingButOneJsonObject(String body) {
        HttpResponse<String> response = post(body);
        assertRefused(response, 400);
        assertThat(response.body()).contains("\"type\":\"urn:asat:problem:malformed-body\"");
    }

    @Test
    void isNotImpressedByDepthOrLength() {
        assertRefused(post("[".repeat(20_000) + "]".repeat(20_000)), 400);
        assertRefused(post("{'inner':".repeat(20_000)), 400);
        assertRefused(post("{'narrative': 'a', 'x': " + "[".repeat(20_000) + "]".repeat(20_000) + "}"), 400);
        assertRefused(post("{'sequence': " + "9".repeat(5_000) + "}"), 400);
        assertRefused(post("{'" + "k".repeat(60_000) + "': 1}"), 400);
        HttpResponse<String> longText = post("{'narrative': '" + "x".repeat(200_000) + "'}");
        assertRefused(longText, 400);
        assertThat(longText.body()).contains("/narrative", "has 200000 characters; at most 20000 are taken");
        assertRefused(post("{'narrative': '" + "x".repeat(900_000) + "'}"), 400);
    }

    @Test
    void takesUtf8Only() {
        String json = "{\"narrative\":\"café\"}";
        assertThat(send(json.getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(200);
        for (Charset other : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            assertRefused(send(json.getBytes(other)), 400);
        }
    }

    private HttpResponse<String> send(byte[] body) {
        return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + http.port() + "/api/plans"))
                .header("Authorization", Http.basic("manager", Http.PASSWORD))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    @Test
    void takesWhatIsRightAndAnswersInTheOrderOfDeclaration() {
        HttpResponse<String> response =
                post("{'asAt': '4.12.20', 'rag': 'RED', 'narrative': 'Fön\\\\t\\\\uD83D\\\\uDE00', 'planId': 'kent'}");
        assertThat(response.body())
                .isEqualTo("{\"narrative\":\"Fön\\t😀\",\"reason\":null,\"rag\":\"RED\",\"asAt\":\"2020-12-04\","
                        + "\"sequence\":null,\"urgent\":null,\"planId\":\"kent\",\"references\":null,\"inner\":null}");
    }

    @Test
    void takesTwentyThousandCharactersWhateverTheyAre() {
        assertThat(post("{'narrative': '" + "😀".repeat(20_000) + "'}").statusCode())
                .isEqualTo(200);
        assertThat(post("{'narrative': '" + "😀".repeat(20_001) + "'}").statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> post(String json) {
        return http.post(
                "manager",
                "/api/plans",
                json.replace('\'', '"').replace("\\\\", "\\"),
                "Content-Type",
                "application/json");
    }

    private static void assertRefused(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body())
                .contains("\"title\":", "\"status\":" + status, "\"detail\":", "\"instance\":\"/api/plans\"")
                .doesNotContain("jackson", "java", "io.asat", "Exception", "`");
    }
}
