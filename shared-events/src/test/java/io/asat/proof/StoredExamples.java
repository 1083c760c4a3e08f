package io.asat.proof;

import io.asat.events.Recording;
import io.asat.serialization.StoredJson;
import java.time.Instant;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;

/** Events as they are stored. */
final class StoredExamples {
    private static final Serializer SERIALIZER = StoredJson.serializer();
    static final Instant RECORDED = Instant.parse("2020-12-05T09:30:00.120Z");
    static final String SALT = "c2FsdHNhbHRzYWx0c2FsdA";

    private StoredExamples() {}

    static StoredEvent stored(Record event, long sequence) {
        var recording = new Recording("officer", "Bedford", "api", null, "5f1d", RECORDED.plusSeconds(sequence), SALT);
        var type = SERIALIZER.typeForClass(event.getClass());
        return new StoredEvent(
                "bedford-winter/2.10",
                "Action",
                sequence,
                "event-" + sequence,
                type.getName(),
                type.getRevision(),
                RECORDED.plusSeconds(sequence),
                json(event),
                json(MetaData.from(recording.toMetaData())));
    }

    private static String json(Object value) {
        return SERIALIZER.serialize(value, String.class).getData();
    }
}
