package io.asat.proof;

import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A stored event as a line of JSON, as auditors get it and as it is verified without a server. */
public final class EventLine {
    private EventLine() {}

    /**
     * What is stored, on one line. A payload or metadata that is no JSON, which AsAt never stores, is a text in its place.
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
                .put("timestamp", event.timestamp().toString());
        line.set("payload", json(event.payload()));
        line.set("metaData", json(event.metaData()));
        return line.toString();
    }

    private static JsonNode json(String stored) {
        try {
            return StoredTree.JSON.readTree(stored);
        } catch (JacksonException none) {
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
                    Instant.parse(json.required("timestamp").stringValue()),
                    json.required("payload").toString(),
                    json.required("metaData").toString());
        } catch (JacksonException | DateTimeException e) {
            throw new UnreadableEvent("it is no event: " + e.getMessage());
        }
    }
}
