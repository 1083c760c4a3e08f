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
     * @param pointer where it stands in the payload, a JSON pointer
     * @param field the attribute or the field of a command it belongs to
     */
    record Word(String pointer, String field, String value) {
        void replaceIn(ObjectNode payload, JsonNode other) {
            int name = pointer.lastIndexOf('/');
            ((ObjectNode) payload.at(pointer.substring(0, name))).set(pointer.substring(name + 1), other);
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

    static List<Word> in(JsonNode payload) {
        List<Word> words = new ArrayList<>();
        collect("", payload, words);
        return words;
    }

    private static void collect(String pointer, JsonNode node, List<Word> words) {
        node.properties().forEach(property -> {
            String below = pointer + "/" + property.getKey();
            String field = FIELDS.get(property.getKey());
            if (field != null && property.getValue().isString()) {
                words.add(new Word(below, field, property.getValue().stringValue()));
            } else {
                collect(below, property.getValue(), words);
            }
        });
    }
}
