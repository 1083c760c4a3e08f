package io.asat.command.plan;

import static java.util.Objects.requireNonNull;

import io.asat.events.ActionEvent;
import io.asat.events.ActionRegistered;
import io.asat.events.PlanEvent;
import io.asat.serialization.StoredJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;

/** Aggregates as they are sourced from their events, and as they come back from a snapshot. */
final class Sourcing {
    private static final Serializer SERIALIZER = StoredJson.serializer();

    private Sourcing() {}

    static Action action(List<?> events) {
        Action action = new Action();
        for (EventMessage<?> message : Past.messages(events)) {
            if (message.getPayload() instanceof ActionRegistered registered) {
                action.on(registered, message.getMetaData());
            } else {
                action.on((ActionEvent) message.getPayload(), message.getMetaData());
            }
        }
        return action;
    }

    static Plan plan(List<?> events) {
        Plan plan = new Plan();
        for (EventMessage<?> message : Past.messages(events)) {
            plan.on((PlanEvent) message.getPayload(), message.getMetaData());
        }
        return plan;
    }

    /** @return the aggregate read from a snapshot kept under {@code golden/} */
    static <T> T storedSnapshot(Class<T> aggregate, String revision) {
        String name = "/golden/%s-%s.json".formatted(aggregate.getSimpleName(), revision);
        try (var file = requireNonNull(Sourcing.class.getResourceAsStream(name), name)) {
            var type = new SimpleSerializedType(aggregate.getName(), revision);
            return SERIALIZER.deserialize(new SimpleSerializedObject<>(file.readAllBytes(), byte[].class, type));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return it as it is stored and read again */
    static <T> T throughASnapshot(T aggregate) {
        return SERIALIZER.deserialize(SERIALIZER.serialize(aggregate, byte[].class));
    }
}
