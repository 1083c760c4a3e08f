package io.asat.query.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

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
            return has(document, field, text::equals);
        }
    }

    /** Of days in ISO form. */
    record Before(String field, LocalDate day) implements Selection {
        @Override
        public BsonDocument filter() {
            return new BsonDocument(field, new BsonDocument("$lt", new BsonString(day.toString())));
        }

        @Override
        public boolean matches(BsonDocument document) {
            return has(document, field, stored -> stored.compareTo(day.toString()) < 0);
        }
    }

    /** Of days in ISO form. */
    record After(String field, LocalDate day) implements Selection {
        @Override
        public BsonDocument filter() {
            return new BsonDocument(field, new BsonDocument("$gt", new BsonString(day.toString())));
        }

        @Override
        public boolean matches(BsonDocument document) {
            return has(document, field, stored -> stored.compareTo(day.toString()) > 0);
        }
    }

    record Either(Selection one, Selection other) implements Selection {
        @Override
        public BsonDocument filter() {
            return new BsonDocument("$or", new BsonArray(List.of(one.filter(), other.filter())));
        }

        @Override
        public boolean matches(BsonDocument document) {
            return one.matches(document) || other.matches(document);
        }
    }

    private static boolean has(BsonDocument document, String field, Predicate<String> wanted) {
        BsonValue stored = document.get(field);
        return stored != null
                && stored.isString()
                && wanted.test(stored.asString().getValue());
    }
}
