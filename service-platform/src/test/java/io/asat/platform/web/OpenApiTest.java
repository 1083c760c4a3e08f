package io.asat.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EdgeTest
class OpenApiTest {
    private final Http http;

    @Autowired
    OpenApiTest(Http http) {
        this.http = http;
    }

    @Test
    void describesSignInAndProblemsOfEveryOperation() {
        JsonNode document =
                new JsonMapper().readTree(http.get("viewer", "/v3/api-docs").body());
        assertThat(document.at("/openapi").asString()).startsWith("3.1");
        assertThat(document.at("/info/title").asString()).isEqualTo("AsAt");
        assertThat(document.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(document.at("/components/schemas/Problem/properties/errors/type")
                        .asString())
                .as(document.at("/components/schemas").toPrettyString())
                .isEqualTo("array");
        JsonNode list = document.at("/paths/~1api~1plans~1{planId}~1actions/get");
        assertThat(list.at("/responses/default/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(document.at("/paths/~1api~1plans/get/parameters").isMissingNode())
                .isTrue();
    }

    @Test
    void describesValuesAsTheTextsTheyAre() {
        String document = http.get("viewer", "/v3/api-docs").body();
        JsonNode list = new JsonMapper().readTree(document).at("/paths/~1api~1plans~1{planId}~1actions/get");
        assertThat(list.at("/parameters").toString())
                .contains("{\"name\":\"planId\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"")
                .contains("{\"name\":\"asAt\",\"in\":\"query\",\"required\":false,\"schema\":{\"type\":\"string\"")
                .contains("{\"name\":\"knownAt\",\"in\":\"query\",\"required\":false,\"schema\":{\"type\":\"string\"");
    }
}
