package io.asat.command.plan;

import io.asat.events.ActionEvent;
import io.asat.events.PlanEvent;
import io.asat.events.Recording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** An event that has happened, and how it was recorded. Unless it says otherwise, an officer did it without a key. */
record Past(Object event, String account, @Nullable String key, String digest) {

    /** @param events {@link Past}s, or events that are nothing special */
    static List<EventMessage<?>> messages(List<?> events) {
        List<EventMessage<?>> messages = new ArrayList<>();
        for (Object event : events) {
            Past past = event instanceof Past special ? special : of(event);
            messages.add(past.message(messages.size() + 1));
        }
        return messages;
    }

    static Past by(String account, ActionEvent event) {
        return new Past(event, account, null, "body");
    }

    static Past keyed(String key, String digest, ActionEvent event) {
        return new Past(event, "officer", key, digest);
    }

    static Past keyed(String key, String digest, PlanEvent event) {
        return new Past(event, "manager", key, digest);
    }

    /** @return when the event of that number was recorded: as many hours into New Year's Day */
    static Instant recorded(long sequence) {
        return Instant.parse("2021-01-01T00:00:00Z").plus(Duration.ofHours(sequence));
    }

    private static Past of(Object event) {
        return new Past(event, "officer", null, "body");
    }

    private EventMessage<?> message(int sequence) {
        var recording = new Recording(account, "Bedford", "api", key, digest, recorded(sequence), "salt" + sequence);
        return GenericEventMessage.asEventMessage(event).andMetaData(MetaData.from(recording.toMetaData()));
    }
}
