package io.asat.history;

import static io.asat.history.Told.december;
import static io.asat.history.Told.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.values.Status;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatusOverTimeTest {
    private static final TargetDate TENTH =
            new TargetDate("10.12.20", TargetDateKind.FIXED, LocalDate.of(2020, 12, 10));

    @Test
    void isOpenWhereNothingIsSaid() {
        assertThat(registered(1).on(1).status()).isEqualTo(Status.OPEN);
        assertThat(registered(3).backdated(1).on(1).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void isCompleteFromTheDayOfTheCompletion() {
        Told told = registered(1).completed(5);

        assertThat(told.on(4).status()).isEqualTo(Status.OPEN);
        assertThat(told.on(4).completedOn()).isNull();
        assertThat(told.on(5).status()).isEqualTo(Status.COMPLETE);
        assertThat(told.on(9).completedOn()).isEqualTo(december(5));
    }

    @Test
    void isThatOfALateCompletionUntilTheNextEntryAboutStatus() {
        Told told =
                registered(1).completed(5).reopened(9).progress(4, "Done early").completed(3);

        assertThat(told.on(3).status()).isEqualTo(Status.COMPLETE);
        assertThat(told.on(8).completedOn()).isEqualTo(december(3));
        assertThat(told.on(9).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void isWhatTheRemainingEntriesSayOnceACompletionWasRetracted() {
        Told told = registered(1).completed(5).completed(7).retracted(2);

        assertThat(told.on(6).status()).isEqualTo(Status.OPEN);
        assertThat(told.on(7).completedOn()).isEqualTo(december(7));
        assertThat(told.retracted(3).on(7).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void isCompletedOnADayOnlyWhileComplete() {
        Told told = registered(1).completed(5).withdrawn(7);

        assertThat(told.on(7).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(told.on(7).completedOn()).isNull();
    }

    @Test
    void isCompletedOnTheFirstDayOfTheUnbrokenRun() {
        Told told = registered(1).completed(3).reopened(5).completed(7).completed(9);

        assertThat(told.on(4).completedOn()).isEqualTo(december(3));
        assertThat(told.on(10).completedOn()).isEqualTo(december(7));
    }

    @Test
    void isJudgedAtADaysEnd() {
        Told told = registered(1).completed(3).reopened(5).completed(5);

        assertThat(told.on(5).completedOn()).isEqualTo(december(3));
    }

    @Test
    void isOverdueFromTheDayAfterTheTargetDate() {
        Told told = registered(1).targetDate(1, TENTH);

        assertThat(told.on(9).daysOverdue(december(9))).isZero();
        assertThat(told.on(10).daysOverdue(december(10))).isZero();
        assertThat(told.on(11).daysOverdue(december(11))).isEqualTo(1);
        assertThat(told.on(31).daysOverdue(december(31))).isEqualTo(21);
    }

    @Test
    void isNotOverdueUnlessOpen() {
        assertThat(registered(1).targetDate(1, TENTH).completed(12).on(13).daysOverdue(december(13)))
                .isZero();
        assertThat(registered(1).targetDate(1, TENTH).withdrawn(12).on(13).daysOverdue(december(13)))
                .isZero();
    }

    @Test
    void isNotOverdueWithoutADueDate() {
        TargetDate ongoing = new TargetDate("Ongoing", TargetDateKind.ONGOING, null);

        assertThat(registered(1).targetDate(1, ongoing).on(31).daysOverdue(december(31)))
                .isZero();
    }
}
