package io.asat.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * An action's texts, to which the pieces below it are added. A piece as wide as the table stands where it stands; of a
 * narrower one, whose columns an extraction has closed up, that place is taken at which the seams read best, the next
 * piece's too.
 */
final class RunningText {
    private static final int WIDEST = 16;
    private static final double IN_PLACE = 1.5;
    private static final double NEARLY_IN_PLACE = 0.5;
    private static final double LEFTMOST = 0.05;

    private final Layout layout;
    private final Profiles profiles;
    private final Fit fit;
    private final int firstCells;
    private List<String> texts;

    RunningText(RawAction action, Fit fit, RowShape shape, Profiles profiles) {
        this.layout = action.layout();
        this.profiles = profiles;
        this.fit = fit;
        this.firstCells = shape.cells();
        this.texts = fit.texts(shape);
    }

    List<String> with(List<Pieces> pieces) {
        for (int at = 0; at < pieces.size(); at++) {
            Pieces piece = pieces.get(at);
            List<Integer> cells = List.copyOf(piece.texts().keySet());
            List<Integer> targets = fixed(piece, cells);
            if (targets.isEmpty()) {
                Pieces next = at + 1 < pieces.size() ? pieces.get(at + 1) : null;
                Placing placing = new Placing(piece, cells);
                placing.search(new ArrayList<>(), next == null ? List.of() : List.of(next));
                targets = placing.best;
            }
            texts = added(texts, piece, cells, targets);
        }
        return texts;
    }

    /** Where the cells stand by their own position; empty if that has to be found out. */
    private List<Integer> fixed(Pieces piece, List<Integer> cells) {
        if (piece.cells() == firstCells) {
            return cells.stream().map(cell -> fit.targets().get(cell)).toList();
        }
        boolean known = piece.cells() >= layout.width() || layout.width() > WIDEST || cells.size() > layout.width();
        return known
                ? cells.stream().map(cell -> Math.min(cell, layout.width() - 1)).toList()
                : List.of();
    }

    private static List<String> added(List<String> before, Pieces piece, List<Integer> cells, List<Integer> targets) {
        List<String> after = new ArrayList<>(before);
        for (int at = 0; at < cells.size(); at++) {
            int target = targets.get(at);
            after.set(target, Seams.join(after.get(target), text(piece, cells.get(at))));
        }
        return after;
    }

    private static String text(Pieces piece, int cell) {
        return piece.texts().getOrDefault(cell, "");
    }

    /** The search for the columns of one piece. */
    private final class Placing {
        private final Pieces piece;
        private final List<Integer> cells;
        private List<Integer> best;
        private double bestScore = Double.NEGATIVE_INFINITY;

        Placing(Pieces piece, List<Integer> cells) {
            this.piece = piece;
            this.cells = cells;
            this.best = cells.stream()
                    .map(cell -> Math.min(cell, layout.width() - 1))
                    .toList();
        }

        void search(List<Integer> chosen, List<Pieces> next) {
            if (chosen.size() == cells.size()) {
                double score = score(chosen, next);
                if (score > bestScore) {
                    bestScore = score;
                    best = List.copyOf(chosen);
                }
                return;
            }
            int from = chosen.isEmpty() ? 0 : chosen.getLast() + 1;
            for (int target = from; target < layout.width(); target++) {
                if (layout.meaningOf(target).filter(Column.REFERENCE::equals).isEmpty()) {
                    chosen.add(target);
                    search(chosen, next);
                    chosen.removeLast();
                }
            }
        }

        private double score(List<Integer> targets, List<Pieces> next) {
            double score = 0;
            for (int at = 0; at < targets.size(); at++) {
                String before = texts.get(targets.get(at));
                score += seam(targets.get(at), before, text(piece, cells.get(at))) - LEFTMOST * targets.get(at);
            }
            if (targets.equals(cells)) {
                score += piece.cells() >= layout.width() - 1 ? IN_PLACE : NEARLY_IN_PLACE;
            }
            for (Pieces later : next) {
                List<Integer> laterCells = List.copyOf(later.texts().keySet());
                List<Integer> places = fixed(later, laterCells);
                for (int at = 0; at < places.size(); at++) {
                    int here = targets.indexOf(places.get(at));
                    String before = here < 0 ? texts.get(places.get(at)) : text(piece, cells.get(here));
                    score += seam(places.get(at), before, text(later, laterCells.get(at)));
                }
            }
            return score;
        }

        private double seam(int target, String before, String text) {
            Column meaning = layout.meaningOf(target).orElse(Column.REFERENCE);
            boolean code = meaning == Column.FULLY_MET || meaning == Column.RAG;
            return (code ? -3 : Seams.score(before, text))
                    + profiles.stretch(layout, target, before.length(), text.length());
        }
    }
}
