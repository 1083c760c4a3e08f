package io.asat.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealTargetDatesTest {
    private static final PlanPeriod WINTER_PLAN = new PlanPeriod(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 8, 31));

    @Test
    void readsEveryRealTargetDateAsACarefulReaderDoes() {
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.acceptable()).contains(row.reading().kind().name());
            if (row.isPrimary()) {
                assertThat(row.date()).isEqualTo(row.isoDate());
            } else if (!row.date().isEmpty()) {
                assertThat(row.isoDate() + " " + row.otherDates()).contains(row.date());
            }
        });
    }

    @Test
    void seldomNeedsTheSecondBestReading() {
        assertThat(rows().stream().filter(row -> !row.isPrimary()).map(Row::spelling))
                .hasSizeLessThanOrEqualTo(3);
    }

    private static List<Row> rows() {
        return RealPlans.targetDates().stream()
                .map(cells -> new Row(
                        cells.get(0),
                        cells.get(2),
                        cells.get(3),
                        cells.get(5),
                        cells.get(6),
                        TargetDateReader.read(cells.get(0), WINTER_PLAN)))
                .toList();
    }

    private record Row(
            String spelling, String kind, String isoDate, String otherDates, String alternatives, TargetDate reading) {
        boolean isPrimary() {
            return reading.kind().name().equals(kind);
        }

        String date() {
            return Objects.toString(reading.date(), "");
        }

        List<String> acceptable() {
            return Stream.concat(Stream.of(kind), Stream.of(alternatives.split("; ?")))
                    .toList();
        }
    }
}
