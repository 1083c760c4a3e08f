package io.asat.query.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.asat.query.testing.Mongo;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Two who take in the same events at once: what one has written the other does not overwrite unseen. */
@ParameterizedClass(name = "in memory: {0}")
@ValueSource(booleans = {false, true})
class GuardedWritesTest {
    private final Documents documents;

    GuardedWritesTest(boolean inMemory) {
        documents = new ReadModelDatabase(Mongo.database(), inMemory).documents("guarded", List.of());
    }

    private static BsonDocument version(long sequence, String by) {
        return GuardedWrites.document("plan/1", sequence).append("by", new BsonString(by));
    }

    private void write(BsonDocument document, Optional<BsonDocument> loaded) {
        GuardedWrites writes = new GuardedWrites();
        writes.write(document, loaded);
        documents.write(writes);
    }

    private String writer() {
        return documents
                .find(List.of("plan/1"))
                .get("plan/1")
                .orElseThrow()
                .getString("by")
                .getValue();
    }

    @Test
    void aDocumentThatSomebodyElseReplacedMeanwhileIsLeftToThem() {
        BsonDocument loaded = version(1, "both");
        write(loaded, Optional.empty());
        write(version(3, "the one"), Optional.of(loaded));

        assertThatExceptionOfType(GuardLost.class)
                .isThrownBy(() -> write(version(2, "the other"), Optional.of(loaded)));
        assertThat(writer()).isEqualTo("the one");
    }

    @Test
    void aDocumentThatSomebodyElseWroteFirstIsLeftToThem() {
        write(version(1, "the one"), Optional.empty());

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> write(version(1, "the other"), Optional.empty()));
        assertThat(writer()).isEqualTo("the one");
    }

    @Test
    void whatMakesOthersCountIsNotWrittenWhenAGuardIsLost() {
        BsonDocument loaded = version(1, "both");
        write(loaded, Optional.empty());
        write(version(3, "the one"), Optional.of(loaded));
        GuardedWrites late = new GuardedWrites();
        late.write(version(2, "the other"), Optional.of(loaded));
        late.writeLast(GuardedWrites.document("head", 2), Optional.empty());

        assertThatExceptionOfType(GuardLost.class).isThrownBy(() -> documents.write(late));
        assertThat(documents.find(List.of("head")).get("head")).isEmpty();
    }
}
