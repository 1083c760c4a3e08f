package io.asat.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The texts in a stored event that somebody wrote, and that may have to be removed; all else is structure. */
public final class Words {
    private static final String DATE = "targetDate";

    /** Under which a target date keeps its words. */
    private static final String TEXT = "text";

    /** The attribute, or the field of a command, that a text under this name belongs to. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("requirement", "requirement"),
            Map.entry("theme", "theme"),
            Map.entry("section", "section"),
            Map.entry("owner", "owner"),
            Map.entry(TEXT, DATE),
            Map.entry("gap", "gap"),
            Map.entry("progress", "progress"),
            Map.entry("narrative", "progress"),
            Map.entry("reason", "reason"),
            Map.entry("note", "note"),
            Map.entry("evidence", "evidence"));

    private Words() {}

    /**
     * A text somebody wrote.
     *
     * @param parent the part of the payload it stands in
     * @param pointer where it stands in the payload, a JSON pointer
     * @param field the attribute or the field of a command it belongs to
     */
    record Word(ObjectNode parent, String name, String pointer, String field, String value) {
        void replace(JsonNode other) {
            parent.set(name, other);
        }
    }

    /** @return the field that words under this name in an action's history belong to; empty if there are none */
    public static Optional<String> field(String name) {
        return name.equals(TEXT) ? Optional.empty() : Optional.ofNullable(FIELDS.get(name.equals(DATE) ? TEXT : name));
    }

    /** @return the names under which an action's history has words, in alphabetical order */
    public static List<String> names() {
        return FIELDS.keySet().stream()
                .map(name -> name.equals(TEXT) ? DATE : name)
                .sorted()
                .toList();
    }

    /** @return whether texts under this name in a payload are words */
    public static boolean isWord(String name) {
        return FIELDS.containsKey(name);
    }

    /**
     * The words of a payload as it is now.
     *
     * @throws UnreadableEvent if something stands in a place of words that is neither a text nor the lack of one: it could
     *     pass for the commitment to words that are not there
     */
    static List<Word> in(ObjectNode payload) {
        List<Word> words = new ArrayList<>();
        collect("", payload, words);
        return words;
    }

    private static void collect(String pointer, ObjectNode node, List<Word> words) {
        node.properties().forEach(property -> {
            String name = property.getKey();
            String below = pointer + "/" + name;
            JsonNode value = property.getValue();
            String field = FIELDS.get(name);
            if (field != null && value.isString()) {
                words.add(new Word(node, name, below, field, value.stringValue()));
            } else if (field != null && !value.isNull()) {
                throw new UnreadableEvent("there is no text at " + below);
            } else if (value instanceof ObjectNode object) {
                collect(below, object, words);
            }
        });
    }
}
