package io.asat.query.documents;

import java.util.Collection;
import java.util.List;
import org.bson.BsonDocument;

/** A collection of documents known by a text: read by key, written in guarded batches. What is read is not to be changed. */
public interface Documents {
    /** @return the collection's */
    String name();

    /** @return those that exist */
    Found find(Collection<String> ids);

    List<BsonDocument> select(Selection selection);

    /** @throws GuardLost if somebody else wrote meanwhile: documents that make others count are then not written */
    void write(GuardedWrites writes);

    /** Does away with the collection. */
    void drop();
}
