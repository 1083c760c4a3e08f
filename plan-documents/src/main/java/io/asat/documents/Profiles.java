package io.asat.documents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The profiles of a document's columns, learnt from its whole rows, by which damaged rows are told apart. */
final class Profiles {
    /** How long a code may be that we do not know, as "Blue". */
    private static final int UNKNOWN_CODE = 12;

    private final Map<Column, ColumnProfile> profiles = new EnumMap<>(Column.class);

    Profiles(List<RawAction> actions) {
        for (RawAction action : actions) {
            if (action.first().size() >= action.layout().width()) {
                learn(action.layout(), Fit.straight(action.layout().width()).texts(RowShape.of(action)));
            }
        }
    }

    private void learn(Layout layout, List<String> texts) {
        for (int cell = 0; cell < texts.size(); cell++) {
            String text = texts.get(cell);
            layout.meaningOf(cell)
                    .ifPresent(meaning -> profiles.computeIfAbsent(meaning, any -> new ColumnProfile())
                            .learn(text));
        }
    }

    double fit(Layout layout, int cell, String text) {
        Optional<Column> meaning = layout.meaningOf(cell);
        if (meaning.isEmpty()) {
            return 0;
        }
        return switch (meaning.get()) {
            case REFERENCE -> text.isEmpty() || PrintedReference.isNumber(text) ? 1 : -2;
            case FULLY_MET -> code(text, Codes.fullyMet(text).isPresent());
            case RAG -> code(text, Codes.rag(text).isPresent());
            default -> profile(meaning.get()).fit(text);
        };
    }

    /** Whether a column holds just this text in several rows. */
    boolean holds(Layout layout, int cell, String text) {
        return layout.meaningOf(cell)
                .filter(meaning -> profile(meaning).holds(text))
                .isPresent();
    }

    /** How much worse a column's text fits once another is added to it. */
    double stretch(Layout layout, int cell, int before, int added) {
        return layout.meaningOf(cell)
                .map(this::profile)
                .map(profile -> profile.lengthFit(before + added) - profile.lengthFit(before))
                .orElse(0.0);
    }

    private ColumnProfile profile(Column meaning) {
        return profiles.getOrDefault(meaning, new ColumnProfile());
    }

    private static double code(String text, boolean valid) {
        if (text.isEmpty()) {
            return 0;
        }
        if (valid) {
            return 1;
        }
        return text.length() <= UNKNOWN_CODE ? -1 : -3;
    }
}
