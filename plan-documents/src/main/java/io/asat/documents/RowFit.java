package io.asat.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses the way to lay a row's cells under the columns that looks most like the whole rows of the document. */
final class RowFit {
    /** The plain reading is given up only for a clearly better one, that of a whole row for a much better one. */
    private static final double MARGIN = 0.75;

    private static final double WHOLE_MARGIN = 1.5;
    private static final double MISFIT = -0.25;

    private final Profiles profiles;

    RowFit(Profiles profiles) {
        this.profiles = profiles;
    }

    Fit best(RowShape shape, Layout layout) {
        List<Fit> candidates = FitCandidates.of(shape, layout.width());
        Fit best = candidates.getFirst();
        if (shape.cells() == layout.width() && looksRight(best.texts(shape), layout)) {
            return best;
        }
        double margin = shape.cells() == layout.width() ? WHOLE_MARGIN : MARGIN;
        Judgement judgement = new Judgement(layout);
        double bestScore = judgement.score(best.texts(shape)) + margin;
        for (Fit fit : candidates.subList(1, candidates.size())) {
            List<String> texts = fit.texts(shape);
            double score = judgement.score(texts);
            if (score > bestScore && isPlausible(fit, texts, layout)) {
                best = fit;
                bestScore = score;
            }
        }
        return best;
    }

    /** Two cells are one only where that makes a text the column usually holds. */
    private boolean isPlausible(Fit fit, List<String> texts, Layout layout) {
        int shared = fit.shared();
        return shared < 0 || profiles.holds(layout, shared, texts.get(shared));
    }

    private boolean looksRight(List<String> texts, Layout layout) {
        for (int column = 0; column < texts.size(); column++) {
            if (profiles.fit(layout, column, texts.get(column)) < MISFIT) {
                return false;
            }
        }
        return true;
    }

    /** The same text is tried under the same column in many of the ways, and judged once. */
    private final class Judgement {
        private final Layout layout;
        private final Map<Integer, Map<String, Double>> fits = new HashMap<>();

        Judgement(Layout layout) {
            this.layout = layout;
        }

        double score(List<String> texts) {
            double score = 0;
            for (int at = 0; at < texts.size(); at++) {
                int column = at;
                score += fits.computeIfAbsent(column, any -> new HashMap<>())
                        .computeIfAbsent(texts.get(column), text -> profiles.fit(layout, column, text));
            }
            return score;
        }
    }
}
