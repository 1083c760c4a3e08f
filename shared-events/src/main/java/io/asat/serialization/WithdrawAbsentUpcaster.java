package io.asat.serialization;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a {@code PlanImported} of revision 1, which did not tell whether what the document does not have was withdrawn, as
 * revision 2: what was withdrawn then is recorded in the actions, and no more is to be.
 */
final class WithdrawAbsentUpcaster extends SingleEventUpcaster {
    private static final SimpleSerializedType FROM = new SimpleSerializedType("PlanImported", "1");
    private static final SimpleSerializedType TO = new SimpleSerializedType("PlanImported", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, payload -> ((ObjectNode) payload).put("withdrawAbsent", false));
    }
}
