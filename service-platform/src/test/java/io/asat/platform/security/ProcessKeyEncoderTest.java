package io.asat.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessKeyEncoderTest {
    private final ProcessKeyEncoder encoder = new ProcessKeyEncoder();

    @Test
    void knowsTheRightPasswordAndNoOther() {
        String encoded = encoder.encode("pässword");
        assertThat(encoder.matches("pässword", encoded)).isTrue();
        assertThat(encoder.matches("Pässword", encoded)).isFalse();
        assertThat(encoder.matches("", encoded)).isFalse();
        assertThat(encoder.matches(null, encoded)).isFalse();
        assertThat(encoder.matches("pässword", null)).isFalse();
    }

    @Test
    void doesNotKeepThePasswordItself() {
        assertThat(encoder.encode("password")).hasSize(64).doesNotContain("password");
    }

    @Test
    void encodesUnderAKeyOfItsOwn() {
        assertThat(new ProcessKeyEncoder().encode("password")).isNotEqualTo(encoder.encode("password"));
        assertThat(new ProcessKeyEncoder().matches("password", encoder.encode("password")))
                .isFalse();
    }
}
