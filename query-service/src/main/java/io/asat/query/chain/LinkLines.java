package io.asat.query.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The lines of a link file: {@code {"aggregate":"winter/2.1","sequence":3,"link":"…"}}, with {@code "unsealed":true} where
 * the event has no seal; {@code {"type":"…","place":{…}}} after those of a batch; and once {@code {"sealedAfter":7}}.
 */
final class LinkLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Serializer serializer;

    /** @param serializer of places */
    LinkLines(Serializer serializer) {
        this.serializer = serializer;
    }

    /** Lines as they are read, until one says that they are whole. */
    static final class Batch {
        private final List<Linked> links = new ArrayList<>();
        private Optional<TrackingToken> place = Optional.empty();
        private Optional<Long> sealedAfter = Optional.empty();

        List<Linked> links() {
            return links;
        }

        Optional<TrackingToken> place() {
            return place;
        }

        Optional<Long> sealedAfter() {
            return sealedAfter;
        }

        boolean ends() {
            return place.isPresent() || sealedAfter.isPresent();
        }
    }

    String batch(List<Linked> links, TrackingToken upTo) {
        StringBuilder text = new StringBuilder();
        links.forEach(linked -> text.append(line(linked)).append('\n'));
        var place = serializer.serialize(upTo, String.class);
        ObjectNode line = JSON.createObjectNode().put("type", place.getType().getName());
        line.set("place", JSON.readTree(place.getData()));
        return text.append(line).append('\n').toString();
    }

    private static ObjectNode line(Linked linked) {
        ObjectNode line = JSON.createObjectNode()
                .put("aggregate", linked.aggregate())
                .put("sequence", linked.sequence())
                .put("link", linked.link());
        return linked.unsealed() ? line.put("unsealed", true) : line;
    }

    String sealedAfter(long position) {
        return JSON.createObjectNode().put("sealedAfter", position) + "\n";
    }

    /** @throws RuntimeException if the line is none of these */
    void read(byte[] line, Batch batch) {
        JsonNode json = JSON.readTree(line);
        if (json.has("place")) {
            batch.place = Optional.of(serializer.deserialize(new SimpleSerializedObject<>(
                    json.get("place").toString(),
                    String.class,
                    json.required("type").stringValue(),
                    null)));
        } else if (json.has("sealedAfter")) {
            batch.sealedAfter = Optional.of(json.get("sealedAfter").longValue());
        } else {
            batch.links.add(new Linked(
                    json.required("aggregate").stringValue(),
                    json.required("sequence").longValue(),
                    json.required("link").stringValue(),
                    json.has("unsealed")));
        }
    }
}
