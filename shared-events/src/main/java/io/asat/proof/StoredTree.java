package io.asat.proof;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a stored event as trees of its own, read without any class of event. */
record StoredTree(ObjectNode payload, ObjectNode metaData) {
    /** Of two properties of one name each reader takes which it likes. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws UnreadableEvent if one of the two is no JSON object of the form that is stored */
    static StoredTree of(StoredEvent event) {
        StoredTree tree = new StoredTree(object(event.payload()), object(event.metaData()));
        if (!tree.metaData().values().stream().allMatch(JsonNode::isString)) {
            throw new UnreadableEvent("its metadata has something else than texts");
        }
        return tree;
    }

    /** @throws UnreadableEvent if it is no JSON object of the form that is stored */
    static ObjectNode object(String json) {
        try {
            if (JSON.readTree(json) instanceof ObjectNode object) {
                StoredForm.require(object);
                return object;
            }
        } catch (JacksonException e) {
            throw new UnreadableEvent("it is no JSON: " + e.getOriginalMessage());
        }
        throw new UnreadableEvent("it is no JSON object");
    }
}
