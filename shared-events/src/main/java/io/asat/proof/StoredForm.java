package io.asat.proof;

import tools.jackson.databind.JsonNode;

/**
 * The values AsAt writes into stored JSON: whole numbers and well-formed texts. Whatever two readers could take for two
 * things, a fraction that one of them rounds or half a character that another replaces, is none of them.
 */
final class StoredForm {
    /** Up to there every whole number has one form in canonical JSON. */
    private static final long GREATEST = (1L << 53) - 1;

    private StoredForm() {}

    /** @throws UnreadableEvent if there is something else in it */
    static void require(JsonNode node) {
        if (node.isNumber()) {
            requireWhole(node);
        } else if (node.isString()) {
            requireWellFormed(node.stringValue());
        }
        node.propertyNames().forEach(StoredForm::requireWellFormed);
        node.values().forEach(StoredForm::require);
    }

    private static void requireWhole(JsonNode number) {
        boolean whole = number.isIntegralNumber() && number.canConvertToLong();
        if (!whole || number.longValue() > GREATEST || number.longValue() < -GREATEST) {
            throw new UnreadableEvent("it has a number of a form in which none is stored");
        }
    }

    private static void requireWellFormed(String text) {
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (isHalfACharacter(point)) {
                throw new UnreadableEvent("it has a text that is no Unicode");
            }
        }
    }

    private static boolean isHalfACharacter(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
