package io.asat.query.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StepsTest {
    private final Steps steps = new Steps();

    @Test
    void tellHowFarItIs() {
        steps.begin(3);
        steps.next();
        assertThat(steps.done()).isEqualTo(1);
        assertThat(steps.all()).isEqualTo(3);
    }

    @Test
    void endTheWorkOnceItIsCancelled() {
        steps.begin(3);
        steps.next();
        steps.cancel();
        assertThatThrownBy(steps::next).isInstanceOf(Cancelled.class);
    }
}
