package io.asat.proof;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an event states, as canonical JSON (RFC 8785): everything of it, with a commitment in the place of each word, so
 * that it stays the same when words are removed. Links and seals are taken over it.
 */
public final class Statement {
    private static final List<String> OF_THE_RECORDING =
            List.of("account", "organisation", "source", "key", "recordedAt");
    private static final String COMMITMENT = "sha256";

    private Statement() {}

    /** @throws UnreadableEvent if the event is not of the form in which every event is recorded */
    public static String of(StoredEvent event) {
        StoredTree tree = StoredTree.of(event);
        Commitments commitments = new Commitments(tree.metaData());
        ObjectNode statement = StoredTree.JSON.createObjectNode();
        statement
                .put("aggregate", event.aggregate())
                .put("aggregateType", event.aggregateType())
                .put("sequence", event.sequence())
                .put("identifier", event.identifier())
                .put("type", event.type())
                .put("revision", event.revision())
                .put(
                        "timestamp",
                        event.timestamp().truncatedTo(ChronoUnit.MILLIS).toString());
        OF_THE_RECORDING.forEach(name -> statement.set(name, tree.metaData().get(name)));
        JsonNode digest = tree.metaData().path(Commitments.DIGEST);
        statement.set("requestDigest", commitment(commitments.of(Commitments.REQUEST_DIGEST, digest.asString(""))));
        statement.set("payload", committed(tree.payload(), commitments));
        return canonical(statement.toString());
    }

    private static ObjectNode committed(ObjectNode payload, Commitments commitments) {
        for (Words.Word word : Words.in(payload)) {
            word.replaceIn(payload, commitment(commitments.of(word.pointer(), word.value())));
        }
        return payload;
    }

    private static ObjectNode commitment(String sha256) {
        return StoredTree.JSON.createObjectNode().put(COMMITMENT, sha256);
    }

    /** @return the same JSON in the one form that RFC 8785 gives it */
    public static String canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new UnreadableEvent("it has no canonical form: " + e.getMessage());
        }
    }
}
