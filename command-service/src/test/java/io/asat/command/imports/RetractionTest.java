package io.asat.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.dates.PlanPeriod;
import io.asat.events.ActionRegistered;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.EntryRetracted;
import io.asat.events.ProgressRecorded;
import io.asat.events.RegistrationBackdated;
import io.asat.history.ActionHistory;
import io.asat.values.ActionId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetractionTest {
    private static final ActionId ACTION = ActionId.of("winter/1");
    private static final PlanPeriod WINTER = new PlanPeriod(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 8, 31));

    /** Whoever retracts a back-dating has judged it; what an import that has nothing to do with it said does not bring it back. */
    @Test
    void leavesAFirstDayThatItDidNotTouch() {
        ActionHistory history = ActionHistory.NONE
                .with(registered(5), Comparison.PROVISIONAL)
                .with(new RegistrationBackdated(ACTION, december(1), "Found"), Comparison.through(1))
                .with(progress(1), Comparison.through(1))
                .with(new EntryRetracted(ACTION, 2, "Not so"), Comparison.PROVISIONAL)
                .with(progress(18), Comparison.through(2));

        Retraction.Result result = Retraction.of(2, "wrong", ACTION, history);

        assertThat(result.struck()).containsExactly(new EntryRetracted(ACTION, 5, "wrong"));
        assertThat(result.belated()).isEmpty();
    }

    @Test
    void beginsWhereAnotherEditionHasItIfItsOwnBeginningGoes() {
        ActionHistory history =
                ActionHistory.NONE.with(registered(5), Comparison.through(1)).with(progress(18), Comparison.through(2));

        Retraction.Result result = Retraction.of(1, "wrong", ACTION, history);

        assertThat(result.struck()).containsExactly(new EntryRetracted(ACTION, 1, "wrong"));
        ActionHistory left = history.with(result.struck().getFirst(), Comparison.PROVISIONAL);
        assertThat(left.firstDay()).contains(december(18));
    }

    private static ActionRegistered registered(int day) {
        Assertions given = Assertions.of(Attribute.REQUIREMENT, "Test all staff weekly");
        return new ActionRegistered(ACTION, "Northmere Council", WINTER, 1, given, december(day));
    }

    private static ProgressRecorded progress(int day) {
        return new ProgressRecorded(ACTION, "Tested on the " + day + "th", december(day));
    }

    private static LocalDate december(int day) {
        return LocalDate.of(2020, 12, day);
    }
}
