package io.asat.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetDateReaderRobustnessTest {
    private static final PlanPeriod WINTER_PLAN = new PlanPeriod(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 8, 31));
    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final int LONGEST_CELL = 20_000;
    private static final List<String> PIECES = List.of(
            "31",
            "2",
            "2020",
            "'20",
            "99",
            "-",
            "/",
            ".",
            " ",
            " ",
            ", ",
            "; ",
            "st",
            "Oct",
            "December",
            "may",
            "end of ",
            "by ",
            "to ",
            "until ",
            "ongoing",
            "monthly",
            "TBC",
            "if ",
            "asap",
            "completed",
            "made",
            "Q3",
            "winter",
            "requirement (",
            "not ",
            "\n",
            "#",
            "~",
            "–",
            "٣",
            "\uD83D",
            "İ",
            "\u0000");

    @RepeatedTest(300)
    void readsAnythingWithoutFailing(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        String words = random.ints(random.nextInt(1, 60), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
        TargetDate read = TargetDateReader.read(words, WINTER_PLAN);
        assertThat(words).as("seed %d", seed).contains(read.text());
    }

    @RepeatedTest(100)
    void readsRandomCharactersWithoutFailing(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        int highest = random.nextBoolean() ? 0x7f : 0xffff;
        StringBuilder words = new StringBuilder();
        random.ints(random.nextInt(LONGEST_CELL), 0, highest).forEach(character -> words.append((char) character));
        TargetDate read = TargetDateReader.read(words.toString(), WINTER_PLAN);
        assertThat(words.toString()).as("seed %d", seed).contains(read.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "1", "1.", "1 ", "9/", "a", "a ", "as a ", "within a ", "to ", "requirement (", "every ",
                        "completed ",
                "not ", "31 October ", "31.10.20 ", "2020-", "oct/", "end of ", "ed", "made ", "-", "'", "by by ", ". ",
                        "if "
            })
    void takesNoLongerForARepetitiveText(String piece) {
        String words = "x" + piece.repeat(LONGEST_CELL / piece.length()) + "x";
        Assertions.assertTimeout(MOMENT, () -> TargetDateReader.read(words, WINTER_PLAN));
    }
}
