package io.asat.proof;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a stored event as trees of its own, read without any class of event. */
record StoredTree(ObjectNode payload, ObjectNode metaData) {
    static final JsonMapper JSON = JsonMapper.builder().build();

    /** @throws UnreadableEvent if one of the two is no JSON object */
    static StoredTree of(StoredEvent event) {
        return new StoredTree(object(event.payload()), object(event.metaData()));
    }

    private static ObjectNode object(String json) {
        try {
            if (JSON.readTree(json) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new UnreadableEvent("it is no JSON: " + e.getOriginalMessage());
        }
        throw new UnreadableEvent("it is no JSON object");
    }
}
