package io.asat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SamplePlansTest {
    @ParameterizedTest
    @FieldSource("io.asat.documents.Samples#NAMES")
    void readsASamplePlanRowForRow(String name) throws IOException {
        try (InputStream account = SamplePlansTest.class.getResourceAsStream(name + ".account")) {
            assertThat(account).as("the account of " + name).isNotNull();
            String expected = new String(account.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(Account.of(Samples.read(name))).isEqualTo(expected);
        }
    }
}
