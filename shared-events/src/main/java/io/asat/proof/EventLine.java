package io.asat.proof;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A stored event as a line of JSON, as auditors get it and as it is verified without a server. */
public final class EventLine {
    private EventLine() {}

    /**
     * What is stored, on one line. A payload or metadata of a form that AsAt never stores is a text in its place, as it is:
     * no reader is to find something else in the line than in the store.
     *
     * @param position in the order of storing
     */
    public static String of(StoredEvent event, long position) {
        ObjectNode line = StoredTree.JSON
                .createObjectNode()
                .put("position", position)
                .put("aggregate", event.aggregate())
                .put("aggregateType", event.aggregateType())
                .put("sequence", event.sequence())
                .put("identifier", event.identifier())
                .put("type", event.type())
                .put("revision", event.revision())
                .put("timestamp", timestamp(event));
        line.set("payload", json(event.payload()));
        line.set("metaData", json(event.metaData()));
        return line.toString();
    }

    private static @Nullable String timestamp(StoredEvent event) {
        return event.timestamp().equals(StoredEvent.NO_TIMESTAMP)
                ? null
                : event.timestamp().toString();
    }

    private static JsonNode json(String stored) {
        try {
            return StoredTree.object(stored);
        } catch (UnreadableEvent other) {
            return StoredTree.JSON.getNodeFactory().stringNode(stored);
        }
    }

    /** @throws UnreadableEvent if the line is not one of these */
    public static StoredEvent read(String line) {
        try {
            JsonNode json = StoredTree.JSON.readTree(line);
            return new StoredEvent(
                    json.required("aggregate").stringValue(),
                    json.required("aggregateType").stringValue(),
                    json.required("sequence").longValue(),
                    json.required("identifier").stringValue(),
                    json.required("type").stringValue(),
                    json.required("revision").stringValue(null),
                    instant(json.required("timestamp")),
                    json.required("payload").toString(),
                    json.required("metaData").toString());
        } catch (JacksonException e) {
            throw new UnreadableEvent("it is no event: " + e.getMessage());
        }
    }

    /** Only without a name and a number nobody can say which event it is. */
    private static Instant instant(JsonNode timestamp) {
        try {
            return Instant.parse(timestamp.asString(""));
        } catch (DateTimeException none) {
            return StoredEvent.NO_TIMESTAMP;
        }
    }
}
