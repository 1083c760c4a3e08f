package io.asat.serialization;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an {@code ActionListed} of revision 1, which held a digest of the action's words, as revision 2: nobody asked for it, and
 * who guessed words that were redacted could tell by it.
 */
final class ListedWordingUpcaster extends SingleEventUpcaster {
    private static final SimpleSerializedType FROM = new SimpleSerializedType("ActionListed", "1");
    private static final SimpleSerializedType TO = new SimpleSerializedType("ActionListed", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, payload -> {
            ((ObjectNode) payload).remove("wording");
            return payload;
        });
    }
}
