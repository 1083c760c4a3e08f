package io.asat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BacklogTest {
    private final Backlog backlog = new Backlog();

    @Test
    void isNoneWhereAllIsTakenIn() {
        assertThat(backlog.look(Head.NOTHING, Head.NOTHING, 500)).isZero();
        assertThat(backlog.look(7, 7, 1_000)).isZero();
    }

    @Test
    void growsWhileAProjectionStandsStill() {
        backlog.look(7, 7, 1_000);
        assertThat(backlog.look(7, 8, 2_000)).isZero();
        assertThat(backlog.look(7, 8, 3_000)).isEqualTo(1_000);
        assertThat(backlog.look(7, 20, 4_000)).isEqualTo(2_000);
    }

    @Test
    void isThatOfTheOldestEventNotTakenIn() {
        backlog.look(0, 10, 1_000);
        backlog.look(0, 20, 2_000);
        backlog.look(0, 30, 3_000);
        assertThat(backlog.look(15, 40, 4_000)).isEqualTo(2_000);
        assertThat(backlog.look(40, 40, 5_000)).isZero();
    }

    @Test
    void staysRightWhenItIsVeryLong() {
        for (int second = 0; second < 5_000; second++) {
            backlog.look(0, 1 + second, second * 1_000L);
        }
        assertThat(backlog.look(0, 5_001, 5_000_000)).isEqualTo(5_000_000);
        assertThat(backlog.look(5_001, 5_001, 5_001_000)).isZero();
        assertThat(backlog.look(5_001, 5_002, 5_002_000)).isZero();
        assertThat(backlog.look(5_001, 5_002, 5_003_000)).isEqualTo(1_000);
    }
}
