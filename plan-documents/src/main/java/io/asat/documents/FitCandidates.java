package io.asat.documents;

import java.util.ArrayList;
import java.util.List;

/** The ways in which a row's cells may stand under the columns: some columns missing, a cell split, two run into one. */
final class FitCandidates {
    private static final int WIDEST = 16;
    private static final int MOST_MISSING = 2;

    private final int width;
    private final List<Fit> fits = new ArrayList<>();

    private FitCandidates(int width) {
        this.width = width;
    }

    /** The plain one first: cells from the left, missing ones on the right. */
    static List<Fit> of(RowShape shape, int width) {
        FitCandidates candidates = new FitCandidates(width);
        candidates.fits.add(plain(shape.cells(), width));
        if (width <= WIDEST && shape.cells() <= WIDEST && width - shape.cells() <= MOST_MISSING) {
            candidates.spread(ownColumns(shape.cells()), -1);
            candidates.splits(shape);
            candidates.merges(shape);
        }
        return candidates.fits;
    }

    private static Fit plain(int cells, int width) {
        List<Integer> targets = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            targets.add(Math.min(cell, width - 1));
        }
        return new Fit(width, targets, -1);
    }

    private void splits(RowShape shape) {
        for (int cell = 1; cell < shape.cells() && shape.lines().size() == 1 && shape.cells() < width; cell++) {
            if (shape.lines().getFirst().cell(cell).indexOf('\n') >= 0) {
                List<Integer> slots = ownColumns(shape.cells());
                for (int after = cell + 1; after < slots.size(); after++) {
                    slots.set(after, after + 1);
                }
                spread(slots, cell);
            }
        }
    }

    private void merges(RowShape shape) {
        for (int cell = 1; cell + 1 < shape.cells(); cell++) {
            if (isFilled(shape, cell) && isFilled(shape, cell + 1)) {
                List<Integer> slots = ownColumns(shape.cells());
                for (int after = cell + 1; after < slots.size(); after++) {
                    slots.set(after, after - 1);
                }
                spread(slots, -1);
            }
        }
    }

    /** Adds every way to leave out as many columns as there are too few slots. */
    private void spread(List<Integer> slots, int split) {
        int used = slots.getLast() + 1 + (split == slots.size() - 1 ? 1 : 0);
        if (used <= width) {
            shift(slots, 0, width - used, split);
        }
    }

    private void shift(List<Integer> slots, int from, int missing, int split) {
        fits.add(new Fit(width, slots, split));
        for (int slot = from; missing > 0 && slot < slots.size(); slot++) {
            if (slot == 0 || !slots.get(slot).equals(slots.get(slot - 1))) {
                List<Integer> shifted = new ArrayList<>(slots);
                for (int after = slot; after < shifted.size(); after++) {
                    shifted.set(after, shifted.get(after) + 1);
                }
                shift(shifted, slot, missing - 1, split);
            }
        }
    }

    private static boolean isFilled(RowShape shape, int cell) {
        return shape.lines().stream().anyMatch(row -> !row.cell(cell).isEmpty());
    }

    private static List<Integer> ownColumns(int cells) {
        return new ArrayList<>(Fit.straight(cells).targets());
    }
}
