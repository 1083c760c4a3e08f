package io.asat.command.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.command.request.Rejection.Code;
import io.asat.serialization.StoredJson;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void namesWhatItIsAbout() {
        Refusal refusal = Refusal.of(Code.BEFORE_FIRST_DAY, "firstDay", LocalDate.of(2020, 12, 4));

        assertThat(refusal).hasMessage("BEFORE_FIRST_DAY");
        assertThat(refusal.<Rejection>getDetails())
                .contains(new Rejection(Code.BEFORE_FIRST_DAY, Map.of("firstDay", "2020-12-04")));
    }

    @Test
    void detailsSurviveTheWayToAnotherProcess() {
        var serializer = StoredJson.serializer();
        Rejection sent = new Rejection(Code.VERSION_CHANGED, Map.of("version", "8"));
        Rejection received = serializer.deserialize(serializer.serialize(sent, byte[].class));

        assertThat(received).isEqualTo(sent);
    }
}
