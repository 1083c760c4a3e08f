package io.asat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StateRulesTest extends ContractTest {
    private static final String CLOSED_ON = "2020-12-01";
    private static final List<String> STATES = List.of("OPEN", "COMPLETE", "WITHDRAWN");
    private static final List<String> OPEN_ONLY = List.of("OPEN");
    private static final Map<String, List<String>> ALLOWED = Map.of(
            "reopen", List.of("COMPLETE", "WITHDRAWN"),
            "withdraw", List.of("OPEN", "COMPLETE"),
            "record-progress", List.of("OPEN", "COMPLETE"),
            "confirm-position", List.of("OPEN", "COMPLETE"),
            "retract-entry", STATES,
            "describe", STATES,
            "backdate-registration", STATES);

    static Stream<Arguments> everyCommandInEveryState() {
        return RequestBodies.COMMANDS.stream()
                .flatMap(command -> STATES.stream()
                        .map(state -> Arguments.of(
                                command,
                                state,
                                ALLOWED.getOrDefault(command, OPEN_ONLY).contains(state))));
    }

    @ParameterizedTest(name = "{0} when {1}: {2}")
    @MethodSource("everyCommandInEveryState")
    void aCommandIsAllowedInTheStatesItIsMeantFor(String command, String state, boolean allowed) {
        var action = newAction();
        action.record("change-rag", "rag", "AMBER", "asAt", "2020-11-01");
        if (state.equals("COMPLETE")) action.record("mark-complete", "asAt", CLOSED_ON);
        if (state.equals("WITHDRAWN")) action.record("withdraw", "reason", "Superseded", "asAt", CLOSED_ON);
        var version = action.version();
        var answer = action.post(Role.MANAGER, command, Json.text(RequestBodies.valid(command)));
        if (allowed) {
            answer.recorded();
        } else {
            answer.problem(409);
            if (!state.equals("OPEN")) answer.saying(CLOSED_ON);
        }
        action.hasStored(allowed ? version + 1 : version);
    }

    @Test
    void theStateIsJudgedOnTheCommandsOwnDay() {
        var action = newAction();
        action.record("mark-complete", "asAt", CLOSED_ON);
        action.record("change-rag", "rag", "RED", "asAt", "2020-11-30");
        action.send("change-rag", "rag", "GREEN", "asAt", CLOSED_ON)
                .problem(409)
                .saying(CLOSED_ON);
        action.record("reopen", "reason", "Not done", "asAt", "2020-12-10");
        action.record("change-rag", "rag", "GREEN", "asAt", "2020-12-10");
        action.send("change-rag", "rag", "GREEN", "asAt", "2020-12-09").problem(409);
    }

    @Test
    void aCompletionEnteredLateIsInForceUntilTheNextEntryAboutStatus() {
        var action = newAction();
        action.record("mark-complete", "asAt", "2020-12-10");
        action.record("reopen", "reason", "Not done", "asAt", "2020-12-20");
        action.record("change-rag", "rag", "RED", "asAt", "2020-12-05");
        action.record("mark-complete", "asAt", "2020-12-01");
        assertThat(action.asAt("2020-11-30").at("/status")).isEqualTo("OPEN");
        assertThat(action.asAt("2020-12-05").at("/status")).isEqualTo("COMPLETE");
        assertThat(action.asAt("2020-12-05").at("/rag")).isEqualTo("RED");
        assertThat(action.asAt("2020-12-15").at("/completedOn")).isEqualTo("2020-12-01");
        assertThat(action.asAt("2020-12-20").at("/status")).isEqualTo("OPEN");
    }

    @Test
    void aReopeningEnteredLateOpensTheDaysBeforeTheNextCompletion() {
        var action = newAction();
        action.record("mark-complete", "asAt", "2020-12-01");
        action.record("reopen", "reason", "Not done", "asAt", "2020-12-20");
        action.record("reopen", "reason", "Earlier", "asAt", "2020-12-10");
        assertThat(action.asAt("2020-12-09").at("/status")).isEqualTo("COMPLETE");
        assertThat(action.asAt("2020-12-10").at("/status")).isEqualTo("OPEN");
        action.send("reopen", "reason", "Again", "asAt", "2020-12-15").problem(409);
    }

    @Test
    void aRefusalSaysSinceWhenTheRunOfTheStateLasts() {
        var action = newAction();
        action.record("mark-complete", "asAt", "2020-12-10");
        action.record("mark-complete", "asAt", "2020-12-01");
        action.send("assign-owner", "owner", "Director", "asAt", "2020-12-12")
                .problem(409)
                .saying("2020-12-01");
    }
}
