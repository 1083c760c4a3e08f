package io.asat.platform.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import tools.jackson.databind.json.JsonMapper;

class TellingTest {
    private static final String WORDS = "Mrs Featherstonehaugh's fall";

    private enum Colour {}

    static Stream<Supplier<?>> failuresOverWords() {
        return Stream.of(
                () -> Integer.parseInt(WORDS),
                () -> LocalDate.parse(WORDS.strip()),
                () -> Colour.valueOf(WORDS),
                () -> JsonMapper.shared().readValue("{\"a\": \"" + WORDS + "\"}", Reading.class),
                () -> JsonMapper.shared().readValue("\"" + WORDS + "\"", LocalDate.class),
                () -> List.of().get(Integer.parseInt(WORDS)),
                () -> thrown(new IllegalStateException(new IllegalArgumentException("what is " + WORDS))),
                () -> thrown(new DataAccessResourceFailureException(
                        "Batch entry 0 insert into e values ('" + WORDS + "') was aborted",
                        new BatchUpdateException("Batch entry 0 insert into e values ('" + WORDS + "')", new int[0]))),
                () -> thrown(new DataAccessResourceFailureException(
                        "no", new SQLException("ERROR: no\n  Detail: Failing row contains (" + WORDS + ")"))),
                () -> thrown(new IllegalArgumentException(WORDS)));
    }

    private record Reading(int a) {}

    private static Object thrown(RuntimeException failure) {
        throw failure;
    }

    @ParameterizedTest
    @MethodSource("failuresOverWords")
    void repeatsNoWords(Supplier<?> failing) {
        assertThat(printed(failing)).contains("Exception").doesNotContain("Featherstonehaugh", "Mrs", "fall");
    }

    private static String printed(Supplier<?> failing) {
        try {
            Object _ = failing.get();
        } catch (RuntimeException failure) {
            return new WordlessStackTrace().printStackTraceToString(failure);
        }
        throw new IllegalStateException("it did not fail");
    }

    @Test
    void tellsWhatAnOperatorNeeds() {
        assertThat(Telling.of(new ConnectException("Connection to 127.0.0.1:5432 refused, it isn't there")))
                .isEqualTo("java.net.ConnectException: Connection to 127.0.0.1:5432 refused, it isn't there");
    }
}
