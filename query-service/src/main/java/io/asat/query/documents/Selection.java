package io.asat.query.documents;

import org.bson.BsonDocument;
import org.bson.BsonString;

/** Which documents are wanted, where not by their ids: those whose text in a field is as told; one without the field is not. */
public sealed interface Selection {
    /** As MongoDB is asked. */
    BsonDocument filter();

    boolean matches(BsonDocument document);

    record All() implements Selection {
        @Override
        public BsonDocument filter() {
            return new BsonDocument();
        }

        @Override
        public boolean matches(BsonDocument document) {
            return true;
        }
    }

    record Equal(String field, String text) implements Selection {
        @Override
        public BsonDocument filter() {
            return new BsonDocument(field, new BsonString(text));
        }

        @Override
        public boolean matches(BsonDocument document) {
            return document.get(field) instanceof BsonString stored
                    && stored.getValue().equals(text);
        }
    }
}
