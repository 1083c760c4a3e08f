package io.asat.contract;

import static io.asat.contract.Role.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionGuardTest extends ContractTest {
    private static final String IF_MATCH = "If-Match";
    private static final String RED = Json.object("rag", "RED", "asAt", "2020-12-04");

    @Test
    void theETagOfAnAnswerGuardsTheNextCommand() {
        var action = newAction();
        var tag = action.send("record-progress", "narrative", "Started", "asAt", "2020-12-01")
                .recorded()
                .header("ETag")
                .orElseThrow();
        assertThat(tag).isEqualTo("\"2\"");
        action.post(MANAGER, "change-rag", RED, IF_MATCH, tag).recorded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "\"3\"", "\"0\""})
    void anotherVersionIsRefusedWithThePresentOne(String tag) {
        var action = newAction();
        action.record("record-progress", "narrative", "Started", "asAt", "2020-12-01");
        var answer = action.post(MANAGER, "change-rag", RED, IF_MATCH, tag).problem(412);
        assertThat(answer.header("ETag").orElse(answer.body()))
                .as("the present version")
                .containsPattern("^\"2\"$|\"version\":\\s*2\\b");
        action.hasStored(2);
    }

    @Test
    void aStarMatchesAnyVersion() {
        newAction().post(MANAGER, "change-rag", RED, IF_MATCH, "*").recorded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"one\"", "\"1", "\"\"", "\"1.0\"", "\"-1\"", "7 dwarves"})
    void aTagThatIsNoVersionIsRefused(String tag) {
        var action = newAction();
        action.post(MANAGER, "change-rag", RED, IF_MATCH, tag).problem(400);
        action.hasStored(1);
    }

    @Test
    void everyCommandIsGuarded() {
        var action = newAction();
        action.record("change-rag", "rag", "RED", "asAt", "2020-11-01");
        assertThat(RequestBodies.COMMANDS)
                .allSatisfy(command -> action.post(
                                MANAGER, command, Json.text(RequestBodies.valid(command)), IF_MATCH, "\"1\"")
                        .problem(412));
        action.hasStored(2);
    }
}
