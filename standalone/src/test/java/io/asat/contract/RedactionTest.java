package io.asat.contract;

import static io.asat.contract.PlanDriver.FIRST_DAY;
import static io.asat.contract.Role.ADMIN;
import static io.asat.contract.Role.AUDITOR;
import static io.asat.contract.Role.MANAGER;
import static io.asat.contract.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words that named a person by mistake: gone from every answer, on every day, as known at any time. */
class RedactionTest extends ContractTest {
    private static final String DAY = "2020-12-04";
    private static final String NAME = "Smith-Featherstone";
    private static final String WORDS = "Mrs " + NAME + " of Mill Lane is ill";

    @Test
    void noAnswerHasThemAnyMore() {
        var action = newAction();
        var wrong = action.record("record-progress", "narrative", WORDS, "asAt", DAY);
        action.record("confirm-position", "asAt", "2020-12-10");
        action.record("change-rag", "rag", "RED", "reason", "Nobody there", "asAt", "2020-12-11");
        String before = Instant.now().toString();
        var redacted = action.record("redact-entry", "sequence", wrong, "reason", "It named a resident");

        for (String day : List.of(FIRST_DAY, DAY, "2020-12-10", "2021-02-01", "2999-12-31")) {
            for (String known : List.of("", "&knownAt=" + Api.encode(before))) {
                String at = "?asAt=" + day + known;
                for (String rest : List.of("", "/actions", "/actions/2.9")) {
                    assertThat(action.plan().get(rest + at).body()).doesNotContain(NAME);
                }
                assertThat(action.plan().replay(at).body()).doesNotContain(NAME);
            }
        }
        assertThat(action.get("/history").body()).doesNotContain(NAME);
        assertThat(action.plan().get("/changes?from=2020-10-01&to=2021-03-01").body())
                .doesNotContain(NAME);
        assertThat(api.get(AUDITOR, "/api/audit/plans/" + action.plan().id() + "/events")
                        .is(200)
                        .body())
                .doesNotContain(NAME);
        assertThat(action.asAt("2020-12-12").at("/progress/narrative"))
                .isEqualTo("[redacted: see entry " + redacted + "]");
        assertThat(action.asAt("2020-12-12").at("/progress/asAt")).isEqualTo(DAY);
    }

    @Test
    void theHistorySaysThatTheyWereThereAndWhoRemovedThemAndWhy() {
        var action = newAction();
        action.sendAs(OFFICER, "record-progress", "narrative", WORDS, "asAt", DAY)
                .recorded();
        action.record("confirm-position", "asAt", "2020-12-10");
        action.record("redact-entry", "sequence", 2, "reason", "It named a resident");

        var history = action.history();
        assertThat(history.get(1).get("recordedBy")).isEqualTo("officer");
        assertThat(history.get(1).get("data")).isEqualTo(Map.of("narrative", "[redacted: see entry 4]"));
        assertThat(Json.text(history.get(1).get("redacted"))).contains("manager", "It named a resident");
        assertThat(Json.text(history.get(2).get("redacted"))).contains("It named a resident");
        assertThat(history.get(3).get("kind")).isEqualTo("EntryRedacted");
        assertThat(Json.text(history.get(3).get("data"))).contains("\"sequence\":3");
    }

    @Test
    void whatWasSaidBesideThemStays() {
        var action = newPlan().register("2.9", "progress", WORDS, "owner", "Head of Service", "rag", "RED");
        action.record("redact-entry", "sequence", 1, "reason", "It named a resident", "fields", List.of("progress"));

        var answer = action.asAt(DAY);
        assertThat(answer.body()).doesNotContain(NAME);
        assertThat(answer.at("/owner")).isEqualTo("Head of Service");
        assertThat(answer.at("/requirement")).isEqualTo(PlanDriver.REQUIREMENT);
    }

    @Test
    void aTargetDateKeepsItsDayAndLosesItsWords() {
        var action = newAction();
        action.record(
                "set-target-date",
                "targetDate",
                "31.12.20 unless Mrs " + NAME + " objects",
                "reason",
                "Agreed with " + NAME,
                "asAt",
                DAY);
        action.record("redact-entry", "sequence", 2, "reason", "It named a resident");

        var answer = action.asAt("2021-01-02");
        assertThat(answer.body() + action.get("/history").body()).doesNotContain(NAME);
        assertThat(answer.at("/targetDate/date")).isEqualTo("2020-12-31");
        assertThat(answer.at("/overdue")).isEqualTo(true);
    }

    @Test
    void theSameAgainIsARepeat() {
        var action = newAction();
        action.record("record-progress", "narrative", WORDS, "asAt", DAY);
        action.record("redact-entry", "sequence", 2, "reason", "It named a resident");
        action.send("redact-entry", "sequence", 2, "reason", "Again").repeats(3, 3);
    }

    @Test
    void theKeyOfTheirCommandIsStillKnown() {
        var action = newAction();
        String body = Json.object("narrative", WORDS, "asAt", DAY);
        action.post(OFFICER, "record-progress", body, "Idempotency-Key", "k1").recorded();
        action.record("redact-entry", "sequence", 2, "reason", "It named a resident");
        assertThat(action.post(OFFICER, "record-progress", body, "Idempotency-Key", "k1")
                        .is(200)
                        .header("Idempotency-Replayed"))
                .contains("true");
        action.hasStored(3);
    }

    @Test
    void nothingIsLeftByWhichARequirementCouldBeGuessed() {
        var action = newPlan().register("2.9", "requirement", WORDS);
        action.record("redact-entry", "sequence", 1, "reason", "It named a resident");

        String listed = api.get(AUDITOR, "/api/audit/plans/" + action.plan().id() + "/events")
                .is(200)
                .body()
                .lines()
                .filter(line -> line.contains("ActionListed"))
                .findFirst()
                .orElseThrow();
        assertThat(listed).contains("\"requestDigest\":\"\"", "\"salt\":\"\"").doesNotContain("wording");
        assertThat(action.plan().verify().at("/matches")).isEqualTo(true);
        assertThat(action.plan().verify().at("/chain/valid")).isEqualTo(true);
    }

    @Test
    void whyAnEntryWasStruckGoesFromTheEntryItselfToo() {
        var action = newAction();
        var wrong = action.record("change-rag", "rag", "RED", "asAt", DAY);
        var struck = action.record("retract-entry", "sequence", wrong, "reason", WORDS);
        action.record("redact-entry", "sequence", struck, "reason", "It named a resident");

        assertThat(action.get("/history").body()).doesNotContain(NAME).contains("[redacted: see entry 4]");
        assertThat(action.plan().verify().at("/matches")).isEqualTo(true);
    }

    @Test
    void whyWordsWereRemovedGoesFromWhereTheyWereToo() {
        var action = newAction();
        action.record("record-progress", "narrative", "Nobody knows", "asAt", DAY);
        var redacted = action.record("redact-entry", "sequence", 2, "reason", WORDS);
        action.record("redact-entry", "sequence", redacted, "reason", "The reason named a resident");

        assertThat(action.get("/history").body()).doesNotContain(NAME);
        assertThat(action.plan().verify().at("/matches")).isEqualTo(true);
    }

    @Test
    void onlyAManagerRemovesWords() {
        var action = newAction();
        action.record("record-progress", "narrative", WORDS, "asAt", DAY);
        for (Role role : List.of(Role.VIEWER, OFFICER, AUDITOR, ADMIN)) {
            action.sendAs(role, "redact-entry", "sequence", 2, "reason", "Mine").problem(403);
        }
        action.hasStored(2);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        var action = newAction();
        action.record("change-rag", "rag", "RED", "asAt", DAY);
        action.send("redact-entry", "sequence", 9, "reason", "Wrong").blames("/sequence");
        action.send("redact-entry", "sequence", 2).blames("/reason");
        action.send("redact-entry", "sequence", 2, "reason", "x", "fields", List.of("rag"))
                .blames("/fields/0");
        action.send("redact-entry", "sequence", 2, "reason", "x", "fields", List.of())
                .blames("/fields");
        action.send("redact-entry", "sequence", 2, "reason", "x", "fields", List.of("gap"))
                .blames("/sequence");
        action.post(MANAGER, "redact-entry", "{\"sequence\":2,\"reason\":\"x\",\"asAt\":\"2020-12-04\"}")
                .blames("/asAt");
        action.hasStored(2);
    }
}
