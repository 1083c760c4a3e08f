package io.asat.query.generation;

import com.mongodb.client.MongoCollection;
import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import io.asat.query.documents.ReadModelDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Knows which generations answer questions, from what is stored, looked at again after a second: another node may have
 * swapped them. For longer than that, and the time a question takes, those swapped out are still there.
 */
@Component
public class ServingGenerations {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final ReadModelDatabase database;
    private final MongoCollection<Document> stored;
    private volatile @Nullable Known known;

    public ServingGenerations(ReadModelDatabase database) {
        this.database = database;
        this.stored = database.readableCollection(StoredGenerations.COLLECTION);
    }

    /** @param readAt when they were looked at, by the clock that only times */
    private record Known(Map<String, Generation> serving, long readAt) {}

    /** @throws Problem 503 if a newer release has taken over whose documents this code cannot read */
    public Generation of(Projection projection) {
        Generation serving = known().getOrDefault(projection.name(), projection.generation(1));
        if (serving.version() > projection.version()) {
            throw new Problem(
                            ProblemType.UNAVAILABLE,
                            "The read models are of a newer release than this node, which has to be replaced.")
                    .retryAfter(5);
        }
        return serving;
    }

    public CurrentDocuments documents(Projection projection, String readModel) {
        return new CurrentDocuments(database, () -> of(projection).collection(readModel));
    }

    /** Has the next question look again. */
    public void refresh() {
        known = null;
    }

    private Map<String, Generation> known() {
        Known last = known;
        if (last == null || System.nanoTime() - last.readAt() > FRESH) {
            last = read();
            known = last;
        }
        return last.serving();
    }

    private Known read() {
        long now = System.nanoTime();
        Map<String, Generation> serving = new HashMap<>();
        for (Document document : stored.find()) {
            Generation generation = GenerationsDocument.read(document).serving();
            serving.put(generation.projection(), generation);
        }
        return new Known(Map.copyOf(serving), now);
    }
}
