package io.asat.contract;

import static io.asat.contract.Role.MANAGER;
import static io.asat.contract.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypesTest extends ContractTest {
    private static final String RED = Json.object("rag", "RED", "asAt", "2020-12-04");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/yaml",
                "application/x-www-form-urlencoded",
                "application/octet-stream"
            })
    void aBodyThatDoesNotClaimToBeJsonIsRefused(String contentType) {
        var action = newAction();
        tell(action, "Content-Type", contentType).problem(415);
        action.hasStored(1);
    }

    @Test
    void aBodyThatClaimsNothingIsRefused() {
        var action = newAction();
        tell(action).problem(415);
        action.hasStored(1);
    }

    @Test
    void aContentTypeThatIsNoneIsRefused() {
        var action = newAction();
        var answer = tell(action, "Content-Type", "nonsense");
        assertThat(answer.status()).isIn(400, 415);
        answer.problem(answer.status());
        action.hasStored(1);
    }

    @Test
    void theCharsetMayBeNamed() {
        tell(newAction(), "Content-Type", "application/json;charset=UTF-8").recorded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html", "image/png"})
    void anAnswerThatCannotBeHadIsRefusedBeforeAnythingIsRecorded(String accept) {
        var action = newAction();
        tell(action, "Content-Type", "application/json", "Accept", accept).problem(406);
        action.hasStored(1);
        plainGet(action, accept).problem(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/json", "text/html, application/json;q=0.5"})
    void anAnswerIsJson(String accept) {
        var answer = plainGet(newAction(), accept).is(200);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/problem+json", "*/*"})
    void aProblemIsAProblemToEveryClientOfJson(String accept) {
        api.get(VIEWER, "/api/plans/" + PlanDriver.newId(), "Accept", accept).problem(404);
    }

    private Answer plainGet(ActionDriver action, String accept) {
        return api.get(VIEWER, action.address(), "Accept", accept);
    }

    private Answer tell(ActionDriver action, String... headers) {
        var request = api.signedIn(MANAGER, api.request("POST", action.address() + "/change-rag", RED));
        return api.send(headers.length == 0 ? request : request.headers(headers));
    }
}
