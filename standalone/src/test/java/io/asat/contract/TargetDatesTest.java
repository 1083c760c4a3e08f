package io.asat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetDatesTest extends ContractTest {
    private static final String DAY = "2020-12-04";

    @ParameterizedTest
    @CsvSource({
        "30.10.20, FIXED, 2020-10-30",
        "30/10/2020, FIXED, 2020-10-30",
        "2020-10-30, FIXED, 2020-10-30",
        "30 October 2020, FIXED, 2020-10-30",
        "End Dec'20, FIXED, 2020-12-31",
        "End Nov'20, FIXED, 2020-11-30",
        "30 November, FIXED, 2020-11-30",
        "11th January, FIXED, 2021-01-11",
        "February, FIXED, 2021-02-28",
        "23.10.20 & ongoing, MIXED, 2020-10-23",
        "Ongoing, ONGOING,",
        "ASAP, ASAP,",
        "TBC, TBC,",
        "N/A, NOT_APPLICABLE,",
        "Complete, COMPLETED,",
        "Requirement Met, COMPLETED,",
        "Actioned, COMPLETED,",
        "As required, CONDITIONAL,"
    })
    void wordsAreKeptAndRead(String text, String kind, String date) {
        var action = newAction();
        action.record("set-target-date", "targetDate", text, "reason", "Agreed", "asAt", DAY);
        assertThat(action.asAt(DAY).at("/targetDate")).isEqualTo(Json.map("text", text, "kind", kind, "date", date));
    }

    @Test
    void aDateMentionedInPassingIsNotDue() {
        var action = newAction();
        var text = "Application to register Beech House sent 14.10.20; waiting for the regulator to answer";
        action.record("set-target-date", "targetDate", text, "reason", "Agreed", "asAt", DAY);
        assertThat(action.asAt(DAY).at("/targetDate/text")).isEqualTo(text);
        assertThat(action.asAt(DAY).at("/targetDate/date")).isNull();
        assertThat(action.asAt(DAY).at("/overdue")).isEqualTo(false);
    }

    @Test
    void theEarliestOfSeveralDatesIsDue() {
        var action = newAction();
        var text = "30.11.20 and 31.12.20";
        action.record("set-target-date", "targetDate", text, "reason", "Agreed", "asAt", DAY);
        assertThat(action.asAt(DAY).at("/targetDate"))
                .isEqualTo(Map.of("text", text, "kind", "MIXED", "date", "2020-11-30"));
    }

    @Test
    void anEmptyTextClearsTheTargetDate() {
        var action = newPlan().register("2.9", "targetDate", "31.12.20");
        action.record("set-target-date", "targetDate", "", "reason", "None agreed", "asAt", DAY);
        assertThat(action.asAt(DAY).at("/targetDate")).isEqualTo(Json.map("text", "", "kind", "EMPTY", "date", null));
        assertThat(action.asAt("2020-12-03").at("/targetDate/kind")).isEqualTo("FIXED");
    }

    @ParameterizedTest
    @CsvSource({
        "see the minutes, FIXED, 2021-01-31",
        "31.12.20, FIXED, 2021-01-31",
        "31.12.20, MIXED, 2020-12-31",
        "every Monday to Easter, RECURRING, 2021-04-05",
        "every Monday, RECURRING,",
        "31.12.20, ONGOING,",
        "31.12.20, COMPLETED,",
        "31.12.20, NARRATIVE,"
    })
    void anExplicitKindAndDateOverrideTheReading(String text, String kind, String date) {
        var action = newAction();
        var explicit = Json.map("text", text, "kind", kind, "date", date);
        action.record("set-target-date", "targetDate", explicit, "reason", "Agreed", "asAt", DAY);
        assertThat(action.asAt(DAY).at("/targetDate")).isEqualTo(explicit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "7",
                "true",
                "[\"31.12.20\"]",
                "{\"text\": \"soon\", \"kind\": \"FIXED\", \"date\": null}",
                "{\"text\": \"soon\", \"kind\": \"MIXED\", \"date\": null}",
                "{\"text\": \"always\", \"kind\": \"ONGOING\", \"date\": \"2020-12-31\"}",
                "{\"text\": \"\", \"kind\": \"EMPTY\", \"date\": \"2020-12-31\"}",
                "{\"text\": \"31.12.20\", \"kind\": \"SOMETIME\", \"date\": \"2020-12-31\"}",
                "{\"text\": \"31.12.20\", \"kind\": \"fixed\", \"date\": \"2020-12-31\"}",
                "{\"text\": \"31.12.20\", \"kind\": \"FIXED\", \"date\": \"31.2.21\"}",
                "{\"text\": \"31.12.20\", \"kind\": \"FIXED\", \"date\": 20201231}",
                "{\"text\": 31, \"kind\": \"FIXED\", \"date\": \"2020-12-31\"}",
                "{\"text\": \"31.12.20\", \"colour\": \"red\"}",
                "{\"kind\": \"FIXED\", \"date\": \"2020-12-31\", \"kind\": \"FIXED\"}"
            })
    void aTargetDateThatMakesNoSenseIsRefused(String targetDate) {
        var action = newAction();
        action.post(
                        Role.MANAGER,
                        "set-target-date",
                        "{\"targetDate\": %s, \"reason\": \"Agreed\"}".formatted(targetDate))
                .problem(400);
        action.hasStored(1);
    }

    @Test
    void aTargetDateLeftOutIsRefused() {
        var action = newAction();
        action.send("set-target-date", "reason", "Agreed", "asAt", DAY).blames("/targetDate");
        action.hasStored(1);
    }
}
