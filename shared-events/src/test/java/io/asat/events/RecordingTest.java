package io.asat.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingTest {
    private static final Instant NOON = Instant.parse("2020-12-04T12:00:00.123456789Z");

    @Test
    void isReadBackFromTheMetaDataOfAnEvent() {
        Recording full = new Recording("ann", "Bedford", "api", "ann /x 1", "d1", NOON, "s1");
        Recording sparse = new Recording("manager", null, "import/7", null, "d2", NOON, "s2");

        for (Recording recording : List.of(full, sparse)) {
            assertThat(Recording.from(MetaData.from(recording.toMetaData()))).isEqualTo(recording);
        }
        assertThat(sparse.toMetaData()).doesNotContainKeys("organisation", "key");
    }

    @Test
    void readsPastMetaDataOfOthers() {
        Recording recording = new Recording("ann", null, "api", null, "d", NOON, "s");
        Map<String, Object> metaData = new HashMap<>(recording.toMetaData());
        metaData.put("traceId", "1");
        metaData.put("attempts", 2);

        assertThat(Recording.from(metaData)).isEqualTo(recording);
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "source", "requestDigest", "recordedAt", "salt"})
    void refusesMetaDataWithoutWhatEveryEventCarries(String name) {
        Map<String, String> metaData = new HashMap<>(new Recording("a", "o", "api", "k", "d", NOON, "s").toMetaData());
        metaData.remove(name);

        assertThatIllegalStateException()
                .isThrownBy(() -> Recording.from(metaData))
                .withMessageContaining(name);
    }

    @Test
    void cutsItsTimeToMilliseconds() {
        assertThat(new Recording("ann", null, "api", null, "d", NOON, "s").recordedAt())
                .isEqualTo(Instant.parse("2020-12-04T12:00:00.123Z"));
    }

    @Test
    void knowsTheImportItCameThrough() {
        var imported = new Recording("ann", null, Recording.importSource(7), null, "d", NOON, "s");

        assertThat(imported.source()).isEqualTo("import/7");
        assertThat(imported.importNumber()).hasValue(7);
        assertThat(new Recording("ann", null, "api", null, "d", NOON, "s").importNumber())
                .isEmpty();
    }

    @Test
    void saltsAre128BitsAndDiffer() {
        List<String> salts = Stream.generate(Recording::newSalt).limit(1_000).toList();

        assertThat(salts)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        salt -> assertThat(Base64.getUrlDecoder().decode(salt)).hasSize(16));
    }

    @Test
    void ofAnotherEventOfTheSameRequestDiffersInItsSaltOnly() {
        Recording first = new Recording("ann", "Bedford", "api", "k", "d", NOON, Recording.newSalt());
        Recording second = first.withNewSalt();

        assertThat(second).usingRecursiveComparison().ignoringFields("salt").isEqualTo(first);
        assertThat(second.salt()).isNotEqualTo(first.salt());
    }
}
