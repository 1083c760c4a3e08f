package io.asat.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.bson.Document;

/**
 * The nodes that take events in: each moves a counter of its own on, and lives while the others see it move. Nobody's clock has to
 * agree with anybody's. Not thread-safe.
 */
final class Nodes {
    private static final String ID = "_id";
    private static final String BEATS = "beats";

    /** Shorter than a claim lasts: whoever claims what a dead node leaves has its share by then. */
    static final Duration SILENT = Duration.ofSeconds(5);

    private static final Duration FORGOTTEN = Duration.ofMinutes(2);

    private final MongoCollection<Document> collection;
    private final String name;
    private final LongSupplier nanoTime;
    private final Map<String, Seen> seen = new HashMap<>();

    private record Seen(long beats, long at) {}

    /**
     * @param name of this node, as no other's
     * @param nanoTime tells how time goes by, from any origin
     */
    Nodes(MongoCollection<Document> collection, String name, LongSupplier nanoTime) {
        this.collection = collection;
        this.name = name;
        this.nanoTime = nanoTime;
    }

    /** Says that this node lives, and looks which others do. */
    Share beat() {
        collection.updateOne(
                new Document(ID, name),
                new Document("$inc", new Document(BEATS, 1L)),
                new UpdateOptions().upsert(true));
        List<String> living = new ArrayList<>(List.of(name));
        for (Document node : collection.find()) {
            String other = node.getString(ID);
            if (!other.equals(name) && lives(other, node.getLong(BEATS))) {
                living.add(other);
            }
        }
        living.sort(null);
        return new Share(living.indexOf(name), living.size());
    }

    private boolean lives(String other, long beats) {
        long now = nanoTime.getAsLong();
        Seen before = seen.get(other);
        if (before == null || before.beats() != beats) {
            seen.put(other, new Seen(beats, now));
            return true;
        }
        long silent = now - before.at();
        if (silent > FORGOTTEN.toNanos()) {
            collection.deleteOne(new Document(ID, other).append(BEATS, beats));
            seen.remove(other);
        }
        return silent <= SILENT.toNanos();
    }

    /** Takes leave, so that the others need not find out. */
    void leave() {
        collection.deleteOne(new Document(ID, name));
    }
}
