package io.asat.serialization;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a {@code TargetDateSet} of revision 1, from when there was one edition of the rules of reading, as revision 2. */
final class TargetDateRulesUpcaster extends SingleEventUpcaster {
    private static final SimpleSerializedType FROM = new SimpleSerializedType("TargetDateSet", "1");
    private static final SimpleSerializedType TO = new SimpleSerializedType("TargetDateSet", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, payload -> ((ObjectNode) payload).put("rules", 1));
    }
}
