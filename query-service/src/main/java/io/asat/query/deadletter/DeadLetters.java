package io.asat.query.deadletter;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.asat.query.documents.ReadModelDatabase;
import io.asat.query.generation.Generation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The dead letters, kept beside the read models. A letter is written before the token of its batch, and written again
 * without effect when the batch is delivered again; it goes once its events are taken in, unless more came meanwhile.
 */
@Component
public class DeadLetters {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private static final String COLLECTION = "dead_letters";

    private final MongoCollection<Document> collection;
    private final MongoCollection<Document> readable;
    private final Clock clock;

    public DeadLetters(ReadModelDatabase database, Clock clock) {
        this.collection = database.collection(COLLECTION);
        this.readable = database.readableCollection(COLLECTION);
        this.clock = clock;
    }

    /** Keeps that taking the aggregate's events stopped at {@code first}, or, if it had before, that more came since. */
    public void park(Destination destination, String aggregate, long first, long last, RuntimeException cause) {
        LOG.error("{} cannot take event {} of {}", destination, first, aggregate, cause);
        Document update = latest(last)
                .append(
                        "$setOnInsert",
                        DeadLetterDocument.parked(destination, aggregate, first, cause, clock.instant()));
        collection.updateOne(byId(destination, aggregate), update, new UpdateOptions().upsert(true));
    }

    /** @return whether taking the aggregate's events had stopped, so that those up to {@code last} wait */
    public boolean append(Destination destination, String aggregate, long last) {
        return collection.updateOne(byId(destination, aggregate), latest(last)).getMatchedCount() == 1;
    }

    /** What words had to do with a failure may stand in its message. */
    public void forgetMessage(Destination destination, String aggregate) {
        collection.updateOne(byId(destination, aggregate), new Document("$set", DeadLetterDocument.NO_MESSAGE));
    }

    private static Document latest(long last) {
        return new Document("$max", new Document(DeadLetterDocument.LAST, last));
    }

    private static Document byId(Destination destination, String aggregate) {
        return byId(DeadLetterDocument.id(destination, aggregate));
    }

    private static Document byId(String id) {
        return new Document(DeadLetterDocument.ID, id);
    }

    private static Document waiting(String id) {
        return byId(id).append(DeadLetterDocument.DISCARDED, null);
    }

    public List<DeadLetter> all() {
        List<DeadLetter> all = new ArrayList<>();
        readable.find().map(DeadLetterDocument::read).into(all);
        return all;
    }

    public Optional<DeadLetter> get(String id) {
        return Optional.ofNullable(readable.find(byId(id)).first()).map(DeadLetterDocument::read);
    }

    public long waiting() {
        return collection.countDocuments(new Document(DeadLetterDocument.DISCARDED, null));
    }

    /** @return false if more came meanwhile, or somebody else has decided */
    public boolean taken(DeadLetter letter) {
        Document unchanged = waiting(letter.id()).append(DeadLetterDocument.LAST, letter.last());
        return collection.deleteOne(unchanged).getDeletedCount() == 1;
    }

    public void failedAgain(DeadLetter letter, long first, RuntimeException cause) {
        collection.updateOne(
                waiting(letter.id()),
                new Document("$set", DeadLetterDocument.failedAgain(first, cause))
                        .append("$inc", new Document(DeadLetterDocument.ATTEMPTS, 1)));
    }

    /** @return false if it is not waiting any more */
    public boolean discard(String id, String by, String reason) {
        Document decision = DeadLetterDocument.write(new DeadLetter.Discarded(clock.instant(), by, reason));
        return collection
                        .updateOne(
                                waiting(id), new Document("$set", new Document(DeadLetterDocument.DISCARDED, decision)))
                        .getMatchedCount()
                == 1;
    }

    /** Forgets what waits for a generation that is no more; decisions are kept. */
    public void drop(Generation generation) {
        collection.deleteMany(DeadLetterDocument.ofGeneration(generation).append(DeadLetterDocument.DISCARDED, null));
    }
}
