package io.asat.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.command.imports.Edition;
import io.asat.command.imports.Edition.Warning;
import io.asat.command.imports.Said.Progress;
import io.asat.documents.ColumnChoice;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Which day an edition speaks of, and which its progress. */
class EditionReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 1, 8);

    private final EditionReader reader =
            new EditionReader(new BodyDigest(JsonMapper.builder().build()));

    @ParameterizedTest
    @CsvSource({
        "Target date (all by 31.3.21)|RAG|Progress,           2020-12-20, 2020-12-20, 2020-12-20",
        "Target date (all by 31.3.21)|RAG|Progress,           ,           2021-01-08, 2021-01-08",
        "Target date (agreed 1.10.20)|Owner|Progress,         ,           2021-01-08, 2021-01-08",
        "Date completed (to 30.11.20)|Owner|Progress,         ,           2021-01-08, 2021-01-08",
        "Target date|RAG (@ 18.12.20)|Progress (@ 4.12.20),   ,           2020-12-18, 2020-12-04",
        "Target date|RAG (@ 18.12.20)|Progress (@ 4.12.20),   2020-12-20, 2020-12-20, 2020-12-04",
        "Target date|RAG (@ 18.12.20)|Progress,               ,           2020-12-18, 2020-12-18",
        "Target date|RAG (@ 18.12.20)|Progress,               2020-12-20, 2020-12-20, 2020-12-20",
        "Target date (all by 31.3.21)|RAG|Progress (@ 4.12.20),,          2020-12-04, 2020-12-04",
        "Target date|Owner|Status (@ 4.12.20),                2020-12-20, 2020-12-20, 2020-12-04"
    })
    void progressIsOfTheDayItsOwnHeadingNamesElseOfTheEditions(
            String headings, @Nullable LocalDate asked, LocalDate edition, LocalDate progress) {
        Edition read = read(asked, "Ref|Action|" + headings, "1|Mend the gate||Amber|On track");

        assertThat(read.asAt()).isEqualTo(edition);
        assertThat(progress(read)).containsExactly(new Progress(progress, "On track"));
    }

    @Test
    void progressThatNamesNoDayStandsBesideThatOfAnEarlierOne() {
        Edition read = read(
                LocalDate.of(2020, 12, 20),
                "Ref|Action|Owner|Progress (@ 4.12.20)|Latest update",
                "1|Mend the gate|Smith|Half tested|All tested",
                "2|Oil the hinge|Smith|Oiled|");

        assertThat(read.asAt()).isEqualTo(LocalDate.of(2020, 12, 20));
        assertThat(progress(read))
                .containsExactly(
                        new Progress(LocalDate.of(2020, 12, 4), "Half tested"),
                        new Progress(LocalDate.of(2020, 12, 20), "All tested"));
        assertThat(read.rows().getLast().said().progress())
                .containsExactly(new Progress(LocalDate.of(2020, 12, 4), "Oiled"));
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void progressOfOneDayIsJoined() {
        Edition read = read(
                null,
                "Ref|Action|Owner|Progress (@ 4.12.20)|Latest update",
                "1|Mend the gate|Smith|Half tested|All tested",
                "2|Oil the hinge|Smith|Oiled|Oiled");

        assertThat(progress(read)).containsExactly(new Progress(LocalDate.of(2020, 12, 4), "Half tested All tested"));
        assertThat(read.rows().getLast().said().progress())
                .containsExactly(new Progress(LocalDate.of(2020, 12, 4), "Oiled"));
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void progressOfAnEarlierTimeThatNamesNoDayIsNotTakenForTheLatest() {
        Edition read = read(
                null,
                "Ref|Action|Owner|Previous update|Progress (@ 4.12.20)",
                "1|Mend the gate|Smith|Half tested|All tested");

        assertThat(progress(read)).containsExactly(new Progress(LocalDate.of(2020, 12, 4), "All tested"));
        assertThat(read.warnings())
                .containsExactly(new Warning(
                        2, "1", "“Previous update” names no day, beside progress that does, and is not read"));
    }

    @ParameterizedTest
    @CsvSource({
        "Completed: all tested, ,                     true",
        "Completed: all tested, Thanks to all,        true",
        "Half tested,           Completed: all tested, true",
        "Half tested,           All tested,           false"
    })
    void theLatestColumnWithADayAndThatWithoutMaySayThatItIsDone(String dated, @Nullable String undated, boolean done) {
        Edition read = read(
                null,
                "Ref|Action|Owner|Progress (@ 4.12.20)|Comments",
                "1|Mend the gate|Smith|" + dated + "|"
                        + Optional.ofNullable(undated).orElse(""));

        assertThat(read.rows().getFirst().said().complete()).isEqualTo(done);
    }

    private Edition read(@Nullable LocalDate asked, String... lines) {
        byte[] content = String.join("\n", lines).replace('|', '\t').getBytes(StandardCharsets.UTF_8);
        return reader.read(content, "plan.tsv", ColumnChoice.NONE, Optional.ofNullable(asked), TODAY);
    }

    private static List<Progress> progress(Edition edition) {
        return edition.rows().getFirst().said().progress();
    }
}
