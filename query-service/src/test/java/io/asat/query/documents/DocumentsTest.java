package io.asat.query.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import io.asat.query.testing.Mongo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

/** The same writes leave the same documents on the heap as in MongoDB, and the same selections find them. */
class DocumentsTest {
    private static final int SEEDS = 60;
    private static final int BATCHES = 12;
    private static final int IDS = 6;
    private static final List<String> TEXTS = List.of("2020-10-01", "2020-12-04", "2021-03-31", "Z", "é", "");

    @Test
    void areTheSameWhereverTheyAreKept() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            Documents mongo = new ReadModelDatabase(Mongo.database(), false).documents("any", List.of("one", "other"));
            Documents memory = new ReadModelDatabase(Mongo.database(), true).documents("any", List.of("one", "other"));
            for (int batch = 0; batch < BATCHES; batch++) {
                GuardedWrites writes = writes(random, mongo);
                assertThat(isTaken(memory, writes)).as("seed %d", seed).isEqualTo(isTaken(mongo, writes));
                List<String> ids = ids(random);
                assertThat(Set.copyOf(memory.find(ids).all()))
                        .as("seed %d, %s", seed, ids)
                        .isEqualTo(new HashSet<>(mongo.find(ids).all()));
                Selection selection = selection(random);
                assertThat(Set.copyOf(memory.select(selection)))
                        .as("seed %d, %s", seed, selection)
                        .isEqualTo(new HashSet<>(mongo.select(selection)));
            }
            memory.drop();
            assertThat(memory.select(new Selection.All())).isEmpty();
        }
    }

    @Test
    void areThereForWhoeverAsksTheSameDatabase() {
        ReadModelDatabase database = new ReadModelDatabase(Mongo.database(), true);
        GuardedWrites writes = new GuardedWrites();
        writes.insert(GuardedWrites.document("1", 1));
        database.documents("any", List.of()).write(writes);
        assertThat(database.readable("any").find(List.of("1")).get("1")).isPresent();
        assertThat(database.readable("another").find(List.of("1")).get("1")).isEmpty();
    }

    /** Some guarded by what was never there, or is not there any more. */
    private static GuardedWrites writes(Random random, Documents documents) {
        GuardedWrites writes = new GuardedWrites();
        for (String id : ids(random)) {
            Optional<BsonDocument> loaded = documents.find(List.of(id)).get(id);
            if (random.nextInt(6) == 0) {
                loaded = random.nextBoolean() ? Optional.empty() : Optional.of(GuardedWrites.document(id, 1));
            }
            BsonDocument document = document(
                    random, id, 1 + loaded.map(GuardedWrites::sequenceOf).orElse(0L));
            if (random.nextInt(3) == 0) {
                writes.writeLast(document, loaded);
            } else {
                writes.write(document, loaded);
            }
        }
        return writes;
    }

    private static BsonDocument document(Random random, String id, long sequence) {
        BsonDocument document = GuardedWrites.document(id, sequence);
        for (String field : List.of("one", "other")) {
            if (random.nextBoolean()) {
                document.append(field, new BsonString(text(random)));
            }
        }
        return document;
    }

    private static boolean isTaken(Documents documents, GuardedWrites writes) {
        try {
            documents.write(writes);
            return true;
        } catch (GuardLost | MongoException refused) {
            return false;
        }
    }

    private static Selection selection(Random random) {
        return random.nextInt(5) == 0
                ? new Selection.All()
                : new Selection.Equal(random.nextBoolean() ? "one" : "other", text(random));
    }

    private static List<String> ids(Random random) {
        List<String> ids = new ArrayList<>(
                IntStream.range(0, IDS).mapToObj(n -> "plan/" + n).toList());
        ids.removeIf(id -> random.nextBoolean());
        return ids;
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
