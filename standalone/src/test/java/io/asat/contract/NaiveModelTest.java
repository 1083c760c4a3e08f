package io.asat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The judge judged: the model against cases worked out by hand from the contract. */
class NaiveModelTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 10, 1);
    private static final LocalDate TODAY = LocalDate.of(2021, 1, 15);
    private final NaiveModel model = new NaiveModel("plan", "1");

    @BeforeEach
    void register() {
        record(command("register", FIRST, "requirement", "Plan beds", "rag", null));
    }

    @Test
    void aValueCountsFromTheFirstDayOfItsRun() {
        record(command("record-progress", FIRST.plusDays(4), "narrative", "Started"));
        record(command("record-progress", FIRST.plusDays(2), "narrative", "Started"));
        assertThat(progress(Instant.MAX)).isEqualTo("2020-10-03 by " + at(3));
        assertThat(progress(at(2))).isEqualTo("2020-10-05 by " + at(2));
    }

    @Test
    void aRetractedEntryCountedUntilItsRetractionWasKnown() {
        record(command("change-rag", FIRST, "rag", "RED"));
        record(command("retract-entry", null, "sequence", 2, "reason", "wrong"));
        assertThat(model.action(FIRST, at(2)).orElseThrow()).containsEntry("rag", "RED");
        assertThat(model.action(FIRST, at(3)).orElseThrow()).containsEntry("rag", null);
    }

    @Test
    void anActionIsNotThereBeforeItsFirstDay() {
        assertThat(model.action(FIRST.minusDays(1), Instant.MAX)).isEmpty();
        record(command("backdate-registration", FIRST.minusDays(1), "reason", "older"));
        assertThat(model.action(FIRST.minusDays(1), Instant.MAX).orElseThrow()).containsEntry("requirement", null);
    }

    @Test
    void rulesAreJudgedOnTheCommandsOwnDay() {
        record(command("mark-complete", FIRST.plusDays(5)));
        assertThat(status(command("change-rag", FIRST.plusDays(4), "rag", "RED")))
                .isEqualTo(200);
        assertThat(status(command("change-rag", FIRST.plusDays(5), "rag", "RED")))
                .isEqualTo(409);
        assertThat(status(command("change-rag", FIRST.minusDays(1), "rag", "RED")))
                .isEqualTo(400);
        assertThat(status(command("change-rag", TODAY.plusDays(1), "rag", "RED")))
                .isEqualTo(400);
    }

    @Test
    void onlyAnExactRepeatRecordsNothing() {
        record(command("change-rag", FIRST.plusDays(3), "rag", "RED"));
        assertThat(judge(command("change-rag", FIRST.plusDays(3), "rag", "RED")).sequence())
                .isEqualTo(2);
        assertThat(judge(command("change-rag", FIRST.plusDays(4), "rag", "RED")).sequence())
                .isEqualTo(3);
        assertThat(judge(command("confirm-position", FIRST)).sequence()).isEqualTo(1);
        assertThat(judge(command("confirm-position", FIRST.plusDays(3))).sequence())
                .isEqualTo(3);
    }

    private String progress(Instant knownAt) {
        var action = model.action(FIRST.plusDays(9), knownAt).orElseThrow();
        var progress = (Map<?, ?>) action.get("progress");
        return progress.get("asAt") + " by " + progress.get("recordedAt");
    }

    private void record(NaiveCommand command) {
        model.record(command, at(model.known(Instant.MAX).size() + 1));
    }

    private int status(NaiveCommand command) {
        return judge(command).status();
    }

    private NaiveRules.Verdict judge(NaiveCommand command) {
        return NaiveRules.judge(command, model, TODAY);
    }

    private static Instant at(int second) {
        return Instant.parse("2021-01-15T12:00:00Z").plusSeconds(second);
    }

    private static NaiveCommand command(String name, LocalDate asAt, Object... fields) {
        return new NaiveCommand(name, "manager", asAt, Json.map(fields));
    }
}
