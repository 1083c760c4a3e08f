package io.asat.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-12-04",
                "4.12.20",
                "04.12.2020",
                "4/12/20",
                "04/12/2020",
                "4-12-2020",
                "4-12-20",
                "4 December 2020",
                "4 Dec 2020",
                "4th December 2020",
                "04 dec 2020",
                "4 DECEMBER 2020",
                "4 Dec. 2020",
                "4 December 20",
                "  4.12.20\t",
                "\u00a04 December 2020 "
            })
    void readsADayAsPeopleWriteIt(String written) {
        assertThat(DateReader.read(written)).contains(LocalDate.of(2020, 12, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.2.21",
                "29.2.21",
                "2021-02-29",
                "31 June 2021",
                "0.1.21",
                "1.0.21",
                "1.13.21",
                "12/25/2020",
                "2020-00-10",
                "32 January 2021"
            })
    void refusesADayThatDoesNotExist(String written) {
        assertThat(DateReader.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "4.12",
                "December 2020",
                "4 December",
                "4.12.020",
                "4.12/20",
                "2020-1-4",
                "2020/12/04",
                "20201204",
                "4.12.20 or so",
                "by 4.12.20",
                "٤.١٢.٢٠",
                "４.12.20",
                "44440",
                "4 Decembre 2020",
                "4.12.20.",
                "-4.12.20",
                "2020-12-04T00:00",
                "4December2020",
                "today"
            })
    void refusesAnythingElse(String written) {
        assertThat(DateReader.read(written)).isEmpty();
    }

    @Test
    void readsTheYears1900To9999() {
        assertThat(DateReader.read("1.1.1900")).contains(LocalDate.of(1900, 1, 1));
        assertThat(DateReader.read("9999-12-31")).contains(LocalDate.of(9999, 12, 31));
        assertThat(DateReader.read("31.12.1899")).isEmpty();
        assertThat(DateReader.read("10000-01-01")).isEmpty();
        assertThat(DateReader.read("0020-01-01")).isEmpty();
    }

    @Test
    void readsTheLeapDayInLeapYears() {
        assertThat(DateReader.read("29.2.20")).contains(LocalDate.of(2020, 2, 29));
        assertThat(DateReader.read("29 February 1900")).isEmpty();
    }
}
