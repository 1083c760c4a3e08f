package io.asat.dates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetDateReaderTest {
    private static final PlanPeriod WINTER_PLAN = new PlanPeriod(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 8, 31));

    @ParameterizedTest(name = "{2} is {0} {1}")
    @MethodSource("spellings")
    void readsWhatPeopleWrite(TargetDateKind kind, String date, String words) {
        TargetDate read = TargetDateReader.read(words, WINTER_PLAN);
        assertThat(read.kind() + " " + Objects.toString(read.date(), "")).isEqualTo(kind + " " + date);
    }

    static List<Arguments> spellings() throws IOException {
        InputStream file = Objects.requireNonNull(TargetDateReaderTest.class.getResourceAsStream("spellings.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", 3))
                    .map(cells ->
                            Arguments.of(TargetDateKind.valueOf(cells[0].strip()), cells[1].strip(), cells[2].strip()))
                    .toList();
        }
    }

    @Test
    void keepsTheTextAsWrittenButForBlanksAround() {
        assertThat(TargetDateReader.read("\u00a0 By  End Dec’20\n", WINTER_PLAN).text())
                .isEqualTo("By  End Dec’20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0"})
    void readsNothingWrittenAsNone(String blank) {
        assertThat(TargetDateReader.read(blank, WINTER_PLAN)).isEqualTo(TargetDate.NONE);
    }

    @ParameterizedTest
    @MethodSource("pastEvents")
    void neverTakesAPastEventForADueDate(String event) {
        for (String day : List.of("14.10.20", "on 14 October 2020", "14th October", "in October 2020", "Oct'20")) {
            assertThat(TargetDateReader.read(event + " " + day + "; more to follow", WINTER_PLAN)
                            .dueDate())
                    .as("%s %s", event, day)
                    .isEmpty();
        }
    }

    static Stream<String> pastEvents() {
        return Stream.of(
                "Application sent to the regulator",
                "Letter issued",
                "Last reviewed",
                "Policy was approved by the Board",
                "Audit carried out",
                "Meeting held",
                "Discussed with providers",
                "All homes visited");
    }

    @Test
    void keepsTheFirstTwoThousandCharactersOfALongerText() {
        String read = TargetDateReader.read("x".repeat(1_999) + "\uD83D\uDE00" + "y", WINTER_PLAN)
                .text();
        assertThat(read).isEqualTo("x".repeat(1_999));
    }
}
