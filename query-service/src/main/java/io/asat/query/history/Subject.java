package io.asat.query.history;

import io.asat.events.Attribute;
import java.util.List;

/** The codes of what facts are about. They are stored: changing one takes a new version of the read model. */
final class Subject {
    /** From its first day on, an action exists. */
    static final int EXISTENCE = 0;

    /** From a day with an entry on until the next, that day is the one the action was confirmed at. */
    static final int CONFIRMATION = 1;

    private static final List<Attribute<?>> ATTRIBUTES = List.of(
            Attribute.REQUIREMENT,
            Attribute.PARAGRAPH_REFERENCES,
            Attribute.THEME,
            Attribute.SECTION,
            Attribute.OWNER,
            Attribute.TARGET_DATE,
            Attribute.RAG,
            Attribute.FULLY_MET,
            Attribute.GAP,
            Attribute.PROGRESS,
            Attribute.STATUS);

    static final int COUNT = ATTRIBUTES.size() + 2;

    private Subject() {}

    static int of(Attribute<?> attribute) {
        return ATTRIBUTES.indexOf(attribute) + 2;
    }

    static Attribute<?> attribute(int subject) {
        return ATTRIBUTES.get(subject - 2);
    }

    /** @return the field that shows it */
    static String name(int subject) {
        return switch (subject) {
            case EXISTENCE -> "firstDay";
            case CONFIRMATION -> "confirmedAsAt";
            default -> attribute(subject).field();
        };
    }

    /** A target date that was taken away is one of those an action has had. */
    static boolean keepsWhoClearedIt(Attribute<?> attribute) {
        return attribute == Attribute.TARGET_DATE;
    }

    static boolean isAttribute(int subject) {
        return subject > CONFIRMATION;
    }
}
