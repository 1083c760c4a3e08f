package io.asat.contract;

import static io.asat.contract.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest extends ContractTest {
    @Test
    void aReaderWithThePositionSeesWhatWasRecorded() {
        var action = newAction();
        for (int i = 1; i <= 10; i++) {
            var position = action.send("record-progress", "narrative", "Step " + i, "asAt", "2020-12-04")
                    .recorded()
                    .header("AsAt-Position")
                    .orElseThrow();
            var reader = new Api(api.target());
            var answer = reader.get(VIEWER, action.address() + "?position=" + Api.encode(position));
            assertThat(answer.is(200).at("/progress/narrative")).isEqualTo("Step " + i);
        }
    }

    @Test
    void aReaderMayWaitForAVersion() {
        var action = newAction();
        action.record("change-rag", "rag", "RED", "asAt", "2020-12-04");
        var reader = new Api(api.target());
        assertThat(reader.get(VIEWER, action.address() + "?atLeast=2").is(200).at("/rag"))
                .isEqualTo("RED");
    }

    @Test
    void aVersionThatDoesNotComeIsUnavailable() {
        var answer = newAction().get("?atLeast=99").problem(503);
        assertThat(answer.header("Retry-After")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"atLeast=x", "atLeast=", "atLeast=-1", "atLeast=1.5", "position=nowhere"})
    void aVersionOrPositionThatIsNoneIsRefused(String parameter) {
        var action = newAction();
        new Api(api.target()).get(VIEWER, action.address() + "?" + parameter).problem(400);
    }
}
