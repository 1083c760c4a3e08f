package io.asat.documents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The profiles of a document's columns, learnt from its whole rows, by which damaged rows are told apart. */
final class Profiles {
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
        return valid ? 1 : -3;
    }
}
