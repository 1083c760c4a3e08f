package io.asat.command.plan;

import static io.asat.command.plan.ActionWords.WINTER;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.dates.TargetDateKind.FIXED;
import static io.asat.dates.TargetDateKind.MIXED;
import static io.asat.dates.TargetDateKind.NARRATIVE;
import static io.asat.dates.TargetDateKind.ONGOING;
import static io.asat.dates.TargetDateKind.RECURRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.asat.command.request.Refusal;
import io.asat.command.request.Rejection;
import io.asat.command.request.Rejection.Code;
import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TargetDateGivenTest {
    static final List<TargetDateGiven> CONTRADICTIONS = List.of(
            new TargetDateGiven("Soon", FIXED, null),
            new TargetDateGiven("Soon", MIXED, null),
            new TargetDateGiven("Soon", ONGOING, december(4)),
            new TargetDateGiven("Soon", TargetDateKind.EMPTY, null),
            new TargetDateGiven("", FIXED, december(4)),
            new TargetDateGiven("", ONGOING, null),
            new TargetDateGiven("", null, december(4)));

    @Test
    void isReadIfOnlyWordsAreGiven() {
        assertThat(read("25.12.20", null, null)).isEqualTo(new TargetDate("25.12.20", FIXED, december(25)));
        assertThat(read("", null, null)).isEqualTo(TargetDate.NONE);
    }

    @Test
    void isOfTheKindGiven() {
        assertThat(read("25.12.20", NARRATIVE, null)).isEqualTo(new TargetDate("25.12.20", NARRATIVE, null));
        assertThat(read("Soon", ONGOING, null)).isEqualTo(new TargetDate("Soon", ONGOING, null));
        assertThat(read("Weekly", RECURRING, null)).isEqualTo(new TargetDate("Weekly", RECURRING, null));
    }

    @Test
    void keepsTheDateReadWhereTheKindGivenNeedsOne() {
        assertThat(read("25.12.20", MIXED, null)).isEqualTo(new TargetDate("25.12.20", MIXED, december(25)));
    }

    @Test
    void hasTheDateGivenRatherThanTheOneRead() {
        assertThat(read("25.12.20", null, december(24))).isEqualTo(new TargetDate("25.12.20", FIXED, december(24)));
        assertThat(read("25.12.20 & ongoing", null, december(24)).kind()).isEqualTo(MIXED);
    }

    @Test
    void isFixedIfADateIsGivenForWordsWithoutOne() {
        assertThat(read("Before Easter", null, december(24)))
                .isEqualTo(new TargetDate("Before Easter", FIXED, december(24)));
    }

    @Test
    void isWhatTheCallerSaysIfKindAndDateAreGiven() {
        assertThat(read("25.12.20", RECURRING, december(31)))
                .isEqualTo(new TargetDate("25.12.20", RECURRING, december(31)));
        assertThat(read("Soon", FIXED, december(31))).isEqualTo(new TargetDate("Soon", FIXED, december(31)));
    }

    @ParameterizedTest
    @FieldSource("CONTRADICTIONS")
    void isRefusedIfItContradictsItself(TargetDateGiven given) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> given.read(WINTER))
                .satisfies(refusal -> {
                    Rejection rejection = refusal.<Rejection>getDetails().orElseThrow();
                    assertThat(rejection.code()).isEqualTo(Code.UNREADABLE_TARGET_DATE);
                    assertThat(rejection.args().get("reason")).isNotBlank();
                });
    }

    private static TargetDate read(String words, @Nullable TargetDateKind kind, @Nullable LocalDate date) {
        return new TargetDateGiven(words, kind, date).read(WINTER);
    }
}
