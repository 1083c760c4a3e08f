package io.asat.query.generation;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The document that keeps {@link Generations}, under the projection's name. */
final class GenerationsDocument {
    /** Counts its changes: one replaces it only as it was read. */
    static final String REVISION = "revision";

    private static final String SERVING = "serving";
    private static final String BUILDING = "building";
    private static final String RETIRED = "retired";
    private static final String LAST = "last";
    private static final String VERSION = "version";
    private static final String NUMBER = "number";
    private static final String AT = "at";

    private GenerationsDocument() {}

    static Document of(String projection, Generations generations, long revision) {
        return new Document("_id", projection)
                .append(REVISION, revision)
                .append(SERVING, write(generations.serving()))
                .append(
                        BUILDING,
                        generations.building().map(GenerationsDocument::write).orElse(null))
                .append(
                        RETIRED,
                        generations.retired().stream()
                                .map(each -> write(each.generation()).append(AT, Date.from(each.at())))
                                .toList())
                .append(LAST, generations.last());
    }

    static Generations read(Document document) {
        String projection = document.getString("_id");
        List<Generations.Retired> retired = document.getList(RETIRED, Document.class).stream()
                .map(each -> new Generations.Retired(read(projection, each), at(each)))
                .toList();
        return new Generations(
                read(projection, document.get(SERVING, Document.class)),
                Optional.ofNullable(building(document)).map(building -> read(projection, building)),
                retired,
                document.getInteger(LAST));
    }

    private static @Nullable Document building(Document document) {
        return document.get(BUILDING, Document.class);
    }

    private static Document write(Generation generation) {
        return new Document(VERSION, generation.version()).append(NUMBER, generation.number());
    }

    private static Generation read(String projection, Document stored) {
        return new Generation(projection, stored.getInteger(VERSION), stored.getInteger(NUMBER));
    }

    private static Instant at(Document stored) {
        return stored.getDate(AT).toInstant();
    }
}
