package io.asat.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.asat.documents.PlanRow;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DonenessTest {
    @ParameterizedTest
    @ValueSource(strings = {"31.12.20", "2020", "✓", "x", "Yes", "Completed: 100%", "Closed\nby the board"})
    void aDayOrATickSaysSo(String completedOn) {
        assertThat(isDone(completedOn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "50%", "% 2020", "No", "to be confirmed", "incomplete"})
    void aShareOrOtherWordsDoNot(String completedOn) {
        assertThat(isDone(completedOn)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Completed",
                "- Completed in May",
                "\u2022 Done",
                "(Closed)",
                "\u201cComplete\u201d per Board",
                "☑ Actioned"
            })
    void itsFirstWordSaysSoWhateverStandsBeforeIt(String status) {
        assertThat(Doneness.isStatus(status)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Closed-circuit TV fitted", "Done-ish", "Not completed", "Completes in May"})
    void anotherFirstWordDoesNot(String status) {
        assertThat(Doneness.isStatus(status)).isFalse();
    }

    /** A cell may hold millions of characters. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "a", "1a", " ", "100.0", "completed "})
    void aLongCellIsReadInOnePass(String piece) {
        String cell = piece.repeat(1_000_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(isDone("a" + cell + "%")).isFalse();
            assertThat(Doneness.isStatus("a" + cell + "%")).isFalse();
        });
    }

    @Test
    void aRowOfNothingSaysNothing() {
        assertThat(Doneness.isSaidBy(row(null))).isFalse();
    }

    private static boolean isDone(String completedOn) {
        return Doneness.isSaidBy(row(completedOn));
    }

    private static PlanRow row(@Nullable String completedOn) {
        return new PlanRow(
                1,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                completedOn);
    }
}
