package io.asat.contract;

import static io.asat.contract.Role.MANAGER;
import static io.asat.contract.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadAddressesTest extends ContractTest {
    @ParameterizedTest
    @ValueSource(strings = {"/api/no-such-address", "/api", "/no-such-address", "/api/plans/winter/no-such-address"})
    void anUnknownAddressIsNotFound(String address) {
        api.get(VIEWER, address).problem(404);
    }

    @Test
    void anUnknownCommandIsNotFound() {
        var action = newAction();
        action.send("frobnicate", "rag", "RED").problem(404);
        action.send("Change-Rag", "rag", "RED").problem(404);
        action.hasStored(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, ''",
        "DELETE, ''",
        "PATCH, ''",
        "DELETE, /actions",
        "PUT, /actions/2.9",
        "DELETE, /actions/2.9",
        "PATCH, /actions/2.9/history"
    })
    void aPlanIsChangedByCommandsOnly(String method, String rest) {
        var action = newAction();
        var request =
                api.request(method, action.plan().address() + rest, "{}").header("Content-Type", "application/json");
        var answer = api.send(api.signedIn(MANAGER, request)).problem(405);
        assertThat(answer.header("Allow").orElse("")).contains("GET");
        action.hasStored(1);
    }

    @Test
    void aReadingIsNotPosted() {
        var request = api.request("POST", "/api/overdue", "{}").header("Content-Type", "application/json");
        api.send(api.signedIn(MANAGER, request)).problem(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%00", "%0A", "%2F", "a%2Fb", "%5C", "..%2F..", "%2e%2e", "1;x=y", "%25", "%C3%28", "%FF", "-1"})
    void anActionThatCannotBeIsNotThere(String reference) {
        var plan = newAction().plan();
        var read = plan.get("/actions/" + reference + "/history");
        assertThat(read.status()).isIn(400, 404);
        read.problem(read.status());
        var told =
                api.post(MANAGER, plan.address() + "/actions/" + reference + "/change-rag", Json.object("rag", "RED"));
        assertThat(told.status()).isIn(400, 404);
        told.problem(told.status());
        plan.action("2.9").hasStored(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Winter", "%00", "a%20b", "%F0%9F%99%82"})
    void aPlanThatCannotBeIsNotThere(String id) {
        var read = api.get(VIEWER, "/api/plans/" + id);
        assertThat(read.status()).isIn(400, 404);
        read.problem(read.status());
    }

    @Test
    void aVeryLongAddressIsRefused() {
        var read = newPlan().get("/actions/" + "9".repeat(5_000));
        assertThat(read.status()).isIn(400, 404, 414);
        read.problem(read.status());
    }
}
