package io.asat.query.generation;

import io.asat.query.documents.Documents;
import io.asat.query.documents.ReadModelDatabase;
import java.util.function.Supplier;

/** The documents of a read model that answer questions now. */
public final class CurrentDocuments {
    private final ReadModelDatabase database;
    private final Supplier<String> collection;

    CurrentDocuments(ReadModelDatabase database, Supplier<String> collection) {
        this.database = database;
        this.collection = collection;
    }

    /** To be asked for once by each question, which then reads one generation throughout. */
    public Documents get() {
        return database.readable(collection.get());
    }
}
