package io.asat.contract;

import static io.asat.contract.Role.MANAGER;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a body, the answer says so and nothing is recorded. */
class BadBodiesTest extends ContractTest {
    private ActionDriver action;

    @BeforeEach
    void registerAnAction() {
        action = newAction();
    }

    @AfterEach
    void nothingWasRecorded() {
        action.hasStored(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "{\"rag\": \"RED\"",
                "{\"rag\": \"RED\",}",
                "{\"rag\" \"RED\"}",
                "{rag: \"RED\"}",
                "{'rag': 'RED'}",
                "{\"rag\": RED}",
                "{\"rag\": NaN}",
                "{\"rag\": \"RED\"} and more",
                "{\"rag\": \"RED\"} {\"rag\": \"RED\"}",
                "/* red */ {\"rag\": \"RED\"}",
                "{\"rag\": \"RED\", \"reason\": \"a\nb\"}",
                "{\"rag\": \"RED\", \"reason\": \"\\x\"}",
                "{\"rag\": \"RED\", \"reason\": \"\\ud8\"}",
                "<rag>RED</rag>",
                "rag=RED",
                "null",
                "[]",
                "[{\"rag\": \"RED\"}]",
                "\"RED\"",
                "7",
                "true"
            })
    void whatIsNoJsonObjectIsRefused(String body) {
        action.post(MANAGER, "change-rag", body).problem(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rag\": \"RED\", \"rag\": \"GREEN\"}",
                "{\"rag\": \"RED\", \"rag\": \"RED\"}",
                "{\"rag\": \"RED\", \"asAt\": \"2020-12-04\", \"\\u0061sAt\": \"2020-12-05\"}"
            })
    void aRepeatedKeyIsRefused(String body) {
        action.post(MANAGER, "change-rag", body).problem(400);
    }

    @ParameterizedTest
    @CsvSource({"colour", "Rag", "RAG", "sequence", "recordedAt", "recordedBy", "reference", "__proto__", "@class"})
    void anUnknownFieldIsRefused(String field) {
        action.send("change-rag", "rag", "RED", field, "x").blames("/" + field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "change-rag; rag; 1",
                "change-rag; rag; 0",
                "change-rag; rag; true",
                "change-rag; rag; []",
                "change-rag; rag; [\"RED\"]",
                "change-rag; rag; {}",
                "change-rag; rag; \"red\"",
                "change-rag; rag; \"PINK\"",
                "change-rag; rag; \"\"",
                "change-rag; rag; \" RED\"",
                "assess-requirement; fullyMet; false",
                "assess-requirement; fullyMet; \"MAYBE\"",
                "record-progress; narrative; 5",
                "record-progress; narrative; 5.5",
                "record-progress; narrative; false",
                "record-progress; narrative; [\"Started\"]",
                "record-progress; narrative; {\"text\": \"Started\"}",
                "record-progress; narrative; null",
                "assign-owner; owner; 7",
                "assign-owner; owner; \"\"",
                "identify-gap; gap; {}",
                "identify-gap; gap; \" \"",
                "describe; paragraphReferences; \"4\"",
                "describe; paragraphReferences; [4]",
                "describe; paragraphReferences; [null]",
                "describe; theme; 4"
            })
    void aWrongValueIsRefused(String command, String field, String value) {
        var body = RequestBodies.valid(command);
        body.put(field, Json.plain(Json.parse(value)));
        action.post(MANAGER, command, Json.text(body)).blames("/" + field);
    }

    @Test
    void aListWithinAListIsRefused() {
        action.post(MANAGER, "describe", "{\"paragraphReferences\": [[\"4\"]], \"reason\": \"Wrong\"}")
                .problem(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "Started\\u0000", "\\ud800", "\\udc00\\ud800", "x\\ud83dx"})
    void whatIsNoCharacterIsRefused(String escape) {
        action.post(MANAGER, "record-progress", "{\"narrative\": \"%s\"}".formatted(escape))
                .blames("/narrative");
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        sendBytes("{\"narrative\": \"caf\u00e9\"}".getBytes(ISO_8859_1));
        sendBytes("{\"narrative\": \"\u00ed\u00a0\u0080\"}".getBytes(ISO_8859_1));
        sendBytes("{\"narrative\": 5}".getBytes(UTF_16));
        sendBytes(new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe});
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"narrative\":", "{\"narrative\": \"x\", \"more\":["})
    void aBodyNested20000DeepIsRefused(String opening) {
        action.post(MANAGER, "record-progress", opening.repeat(20_000)).problem(400);
    }

    @Test
    void aTargetDateNested20000DeepIsRefused() {
        var deep = "{\"text\":".repeat(20_000) + "\"soon\"" + "}".repeat(20_000);
        action.post(MANAGER, "set-target-date", "{\"reason\": \"x\", \"targetDate\": " + deep + "}")
                .problem(400);
    }

    @Test
    void aNumberOf20000DigitsIsRefused() {
        var body = "{\"sequence\": %s, \"reason\": \"x\"}".formatted("9".repeat(20_000));
        action.post(MANAGER, "retract-entry", body).problem(400);
    }

    private void sendBytes(byte[] body) {
        var request = api.request("POST", action.address() + "/record-progress", body)
                .header("Content-Type", "application/json");
        api.send(api.signedIn(MANAGER, request)).problem(400);
    }
}
