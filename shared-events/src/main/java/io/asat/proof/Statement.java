package io.asat.proof;

import java.time.temporal.ChronoUnit;
import java.util.List;
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
        if (event.timestamp().equals(StoredEvent.NO_TIMESTAMP)) {
            throw new UnreadableEvent("it does not say when it was stored");
        }
        StoredTree tree = StoredTree.of(event);
        List<Words.Word> words = Words.in(tree.payload());
        Commitments commitments = new Commitments(tree.metaData(), words);
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
        statement.set("requestDigest", commitment(commitments.of(Commitments.REQUEST_DIGEST, commitments.digest())));
        words.forEach(word -> word.replace(commitment(commitments.of(word.pointer(), word.value()))));
        statement.set("payload", tree.payload());
        return CanonicalJson.of(statement);
    }

    private static ObjectNode commitment(String sha256) {
        return StoredTree.JSON.createObjectNode().put(COMMITMENT, sha256);
    }
}
