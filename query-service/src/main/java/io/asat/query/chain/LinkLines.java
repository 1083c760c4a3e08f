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
 * The lines of a link file: {@code {"aggregate":"winter/2.1","sequence":3,"link":"…"}}, and
 * {@code {"type":"…","place":{…}}} after those of a batch. Former versions also said what may be without a seal, {@code
 * {"sealedAfter":7}} and {@code "unsealed":true}: anybody may have written that, and it is passed over.
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
        private boolean former;

        List<Linked> links() {
            return links;
        }

        Optional<TrackingToken> place() {
            return place;
        }

        boolean ends() {
            return place.isPresent() || former;
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
        return JSON.createObjectNode()
                .put("aggregate", linked.aggregate())
                .put("sequence", linked.sequence())
                .put("link", linked.link());
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
            batch.former = true;
        } else {
            batch.links.add(new Linked(
                    json.required("aggregate").stringValue(),
                    json.required("sequence").longValue(),
                    json.required("link").stringValue()));
        }
    }
}
