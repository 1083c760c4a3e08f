package io.asat.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeTest
class ParametersTest {
    private static final String ACTIONS = "/api/plans/winter/actions";

    private final Http http;

    @Autowired
    ParametersTest(Http http) {
        this.http = http;
    }

    @Test
    void areReadInEverySpelling() {
        assertThat(
                        list(
                                "asAt=4.12.20&knownAt=2021-01-15&rag=GREEN&rag=RED&owner=Adults,%20Kent&page=2&overdue=true&q=a%20b+c"))
                .isEqualTo(
                        "{\"asAt\":\"2020-12-04\",\"knownAt\":{\"instant\":\"2021-01-15T23:59:59.999Z\"},"
                                + "\"rag\":[\"GREEN\",\"RED\"],\"owner\":[\"Adults, Kent\"],\"page\":2,\"overdue\":true,\"q\":\"a b c\"}");
        assertThat(list("asAt=4%20December%202020&knownAt=2021-01-15T10:00:00.123456%2B01:00&q=&position=abc"))
                .contains("\"asAt\":\"2020-12-04\"", "\"2021-01-15T09:00:00.123Z\"", "\"q\":\"\"");
    }

    @Test
    void areTakenToTheirLargest() {
        assertThat(list("page=2147483647")).contains("\"page\":2147483647");
    }

    @Test
    void mayBeLeftOut() {
        assertThat(list("")).contains("\"asAt\":null,\"knownAt\":null,\"rag\":[],\"owner\":[],\"page\":0");
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=2020-12-04, asOf, is not a parameter here",
        "asat=2020-12-04, asat, is not a parameter here",
        "asAt=31.2.21, asAt, is not a date",
        "asAt=, asAt, is empty",
        "asAt, asAt, is empty",
        "asAt=2020-12-04&asAt=2020-12-05, asAt, is given 2 times",
        "knownAt=yesterday, knownAt, is neither a date",
        "rag=PURPLE, rag, 'must be one of GREEN, AMBER, RED'",
        "rag=green, rag, 'must be one of GREEN, AMBER, RED'",
        "rag=GREEN&rag=0, rag, 'must be one of GREEN, AMBER, RED'",
        "'rag=GREEN,RED', rag, 'must be one of GREEN, AMBER, RED'",
        "page=2147483648, page, must be a whole number",
        "page=-1, page, must be greater than or equal to 0",
        "page=0x10, page, must be a whole number",
        "page=1.0, page, must be a whole number",
        "page=99999999999, page, must be a whole number",
        "size=0, size, must be greater than or equal to 1",
        "size=501, size, must be less than or equal to 500",
        "overdue=yes, overdue, must be true or false",
        "overdue=1, overdue, must be true or false",
        "position=, position, is empty"
    })
    void areNamedWhereTheyAreWrong(String query, String parameter, String detail) {
        HttpResponse<String> response = http.get("viewer", ACTIONS + "?" + query, "Accept-Language", "de");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body())
                .contains("\"errors\":[{\"pointer\":\"/" + parameter + "\",\"detail\":\"" + detail)
                .doesNotContain("java", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?asAt=2020-12-04", "?position=1", "?x"})
    void areRefusedWhereThereAreNone(String query) {
        HttpResponse<String> response = http.post("officer", ACTIONS + "/2.3/change-rag" + query, "{}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("is not a parameter here; there are none");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/plans/Winter/actions, unknown-plan",
        "/api/plans/-/actions, unknown-plan",
        "/api/plans/winter_1/actions/2.3, unknown-plan",
        "/api/plans/winter/actions/.2, unknown-action",
        "/api/plans/winter/actions/2.3., unknown-action",
        "/api/plans/winter/actions/2%2B3, unknown-action",
        "/api/plans/winter/actions/12345678901234567890123456789012345678901, unknown-action",
        "/api/plans/winter/nothing, unknown-address",
        "/api/plans/winter/actions/, unknown-address",
        "/api/nothing, unknown-address"
    })
    void inThePathLeadNowhereWhereTheyCannotExist(String path, String type) {
        HttpResponse<String> response = http.get("viewer", path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(404);
        assertThat(response.body()).contains("urn:asat:problem:" + type).doesNotContain("static resource");
    }

    @Test
    void inThePathAreReadWithSpacesAndSigns() {
        HttpResponse<String> response = http.get("viewer", ACTIONS + "/2.3%20(a)&~_-x");
        assertThat(response.body()).contains("\"reference\":\"2.3 (a)&~_-x\"", "\"at\":\"2021-01-15T10:00:00.000Z\"");
    }

    private String list(String query) {
        HttpResponse<String> response = http.get("viewer", ACTIONS + (query.isEmpty() ? "" : "?" + query));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }
}
