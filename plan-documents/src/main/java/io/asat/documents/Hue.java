package io.asat.documents;

import io.asat.documents.formats.Rgb;
import io.asat.values.Rag;
import java.util.Optional;

/** The colour a cell is filled with, as one of a traffic light. */
final class Hue {
    /** How far the strongest part of a colour is from the weakest at least, so that it is no grey. */
    private static final int LEAST_SPREAD = 40;

    private Hue() {}

    static Optional<Rag> rag(Rgb fill) {
        int strongest = Math.max(fill.red(), Math.max(fill.green(), fill.blue()));
        int weakest = Math.min(fill.red(), Math.min(fill.green(), fill.blue()));
        if (strongest - weakest < LEAST_SPREAD) {
            return Optional.empty();
        }
        double angle = angle(fill, strongest, strongest - weakest);
        if (angle < 20 || angle >= 340) {
            return Optional.of(Rag.RED);
        }
        if (angle < 70) {
            return Optional.of(Rag.AMBER);
        }
        return angle < 170 ? Optional.of(Rag.GREEN) : Optional.empty();
    }

    /** On the wheel of colours: 0 is red, 60 yellow, 120 green. */
    private static double angle(Rgb fill, int strongest, double spread) {
        if (strongest == fill.red()) {
            return 60 * (((fill.green() - fill.blue()) / spread + 6) % 6);
        }
        return strongest == fill.green()
                ? 60 * ((fill.blue() - fill.red()) / spread + 2)
                : 60 * ((fill.red() - fill.green()) / spread + 4);
    }
}
