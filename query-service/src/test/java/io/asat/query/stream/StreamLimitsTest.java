package io.asat.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.asat.platform.security.Account;
import io.asat.platform.security.Role;
import io.asat.platform.web.Problem;
import org.junit.jupiter.api.Test;

class StreamLimitsTest {
    private final StreamLimits limits = new StreamLimits(2, 3);

    private static Account account(String name) {
        return Account.ofAll(name, Role.VIEWER);
    }

    private Problem refusal(String name) {
        return catchThrowableOfType(Problem.class, () -> limits.take(account(name)));
    }

    @Test
    void anAccountHasSoManyAndTheNodeHasSoMany() {
        Runnable first = limits.take(account("a"));
        limits.take(account("a"));
        assertThat(refusal("a").status()).isEqualTo(429);
        assertThat(refusal("a").headers()).containsKey("Retry-After");
        limits.take(account("b"));
        assertThat(refusal("b").status()).isEqualTo(503);
        assertThat(refusal("b").headers()).containsKey("Retry-After");
        first.run();
        limits.take(account("a"));
        assertThat(limits.open()).isEqualTo(3);
    }

    @Test
    void aPlaceIsGivenBackOnce() {
        Runnable place = limits.take(account("a"));
        limits.take(account("a"));
        place.run();
        place.run();
        assertThat(limits.open()).isOne();
        limits.take(account("a"));
        assertThat(refusal("a").status()).isEqualTo(429);
    }
}
