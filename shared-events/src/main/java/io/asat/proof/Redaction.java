package io.asat.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Takes words out of stored events so that what they state, and so every link and seal, stays as it was. */
public final class Redaction {
    private Redaction() {}

    /**
     * A word that an event says is gone.
     *
     * @param field the attribute or the field of a command it belonged to
     * @param mark what stands in its place
     */
    record Claim(String field, String mark) {}

    /** @return the event with a mark in the place of the words of these fields, as far as it has some */
    public static StoredEvent of(StoredEvent event, Collection<String> fields, String mark) {
        StoredTree tree = StoredTree.of(event);
        List<Words.Word> words = Words.in(tree.payload());
        Commitments commitments = new Commitments(tree.metaData(), words);
        ObjectNode metaData = tree.metaData().deepCopy();
        for (Words.Word word : words) {
            if (commitments.removed(word.pointer()).isPresent()) {
                continue;
            }
            if (fields.contains(word.field())) {
                metaData.remove(Commitments.SALT + word.pointer());
                metaData.put(Commitments.REMOVED + word.pointer(), commitments.of(word.pointer(), word.value()));
                word.replace(StoredTree.JSON.getNodeFactory().stringNode(mark));
            } else {
                metaData.put(Commitments.SALT + word.pointer(), Commitments.encoded(commitments.salt(word.pointer())));
            }
        }
        metaData.put(
                Commitments.REMOVED + Commitments.REQUEST_DIGEST,
                commitments.of(Commitments.REQUEST_DIGEST, commitments.digest()));
        metaData.put(Commitments.DIGEST, "");
        metaData.put(Commitments.SALT, "");
        return event.with(tree.payload().toString(), metaData.toString());
    }

    /**
     * Whether something of the event is gone, be it only the salt and the digest that go with words.
     *
     * @throws UnreadableEvent if the event is not of the form in which every event is recorded
     */
    static boolean isOf(StoredEvent event) {
        StoredTree tree = StoredTree.of(event);
        return new Commitments(tree.metaData(), Words.in(tree.payload())).isRedacted();
    }

    /** @throws UnreadableEvent if the event is not of the form in which every event is recorded */
    static List<Claim> claimedBy(StoredEvent event) {
        StoredTree tree = StoredTree.of(event);
        List<Words.Word> words = Words.in(tree.payload());
        Commitments commitments = new Commitments(tree.metaData(), words);
        List<Claim> claims = new ArrayList<>();
        for (Words.Word word : words) {
            if (commitments.removed(word.pointer()).isPresent()) {
                claims.add(new Claim(word.field(), word.value()));
            }
        }
        return claims;
    }
}
