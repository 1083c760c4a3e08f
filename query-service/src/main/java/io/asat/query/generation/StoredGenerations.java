package io.asat.query.generation;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import io.asat.query.documents.ReadModelDatabase;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What there is of each projection, kept beside the read models; of several nodes that change it at once one succeeds. */
@Component
public class StoredGenerations {
    static final String COLLECTION = "projections";

    private final MongoCollection<Document> collection;
    private final MongoCollection<Document> readable;

    public StoredGenerations(ReadModelDatabase database) {
        this.collection = database.collection(COLLECTION);
        this.readable = database.readableCollection(COLLECTION);
    }

    public Generations get(Projection projection) {
        return Optional.ofNullable(stored(projection, readable))
                .map(GenerationsDocument::read)
                .orElseGet(() -> Generations.first(projection));
    }

    /** @return what there is then; a change that another node forestalled is made on what that node left */
    public Generations change(Projection projection, UnaryOperator<Generations> change) {
        while (true) {
            Document before = stored(projection, collection);
            Generations known = before == null ? Generations.first(projection) : GenerationsDocument.read(before);
            Generations changed = change.apply(known);
            if ((before != null && changed.equals(known)) || replace(projection, before, changed)) {
                return changed;
            }
        }
    }

    private static @Nullable Document stored(Projection projection, MongoCollection<Document> collection) {
        return collection.find(new Document("_id", projection.name())).first();
    }

    private boolean replace(Projection projection, @Nullable Document before, Generations changed) {
        if (before == null) {
            return insert(GenerationsDocument.of(projection.name(), changed, 1));
        }
        long revision = before.getLong(GenerationsDocument.REVISION);
        Document guard = new Document("_id", projection.name()).append(GenerationsDocument.REVISION, revision);
        return collection
                        .replaceOne(guard, GenerationsDocument.of(projection.name(), changed, revision + 1))
                        .getMatchedCount()
                == 1;
    }

    private boolean insert(Document document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException forestalled) {
            if (forestalled.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw forestalled;
        }
    }
}
