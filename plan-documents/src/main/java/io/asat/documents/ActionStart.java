package io.asat.documents;

/** Tells whether a row begins an action: by its printed number, or by being a whole row without one. */
final class ActionStart {
    private static final int LONG_REQUIREMENT = 100;
    private static final int LONGEST_REFERENCE = 40;

    private ActionStart() {}

    /** Whether its number says so. */
    static boolean isNumbered(TableRow row, Layout layout) {
        String reference = layout.text(row, Column.REFERENCE);
        if (PrintedReference.isNumber(reference)) {
            return row.worded().size() + (reference.length() > 1 ? 0 : 1) > 1;
        }
        return PrintedReference.isLetter(reference) && Seams.opens(layout.text(row, Column.REQUIREMENT));
    }

    /** Whether it is whole, with a code of its own or a number of the sheet's. */
    static boolean isWhole(TableRow row, Layout layout) {
        return isCandidate(row, layout)
                && (Codes.fullyMet(layout.text(row, Column.FULLY_MET)).isPresent()
                        || Codes.rag(layout.text(row, Column.RAG)).isPresent()
                        || Codes.isRag(layout.text(row, Column.STATUS))
                        || (row.numbered() && saysMuch(row, layout)));
    }

    /** Whether it has what an action has, though neither number nor code. */
    static boolean isComplete(TableRow row, Layout layout) {
        return isCandidate(row, layout)
                && !layout.text(row, Column.OWNER).isEmpty()
                && !layout.text(row, Column.TARGET_DATE).isEmpty()
                && row.size() >= layout.width() - 1
                && Seams.opens(layout.text(row, Column.REQUIREMENT));
    }

    private static boolean isCandidate(TableRow row, Layout layout) {
        return !layout.text(row, Column.REQUIREMENT).isEmpty()
                && layout.text(row, Column.REFERENCE).length() <= LONGEST_REFERENCE;
    }

    /** No heading says so much, or so many things. */
    private static boolean saysMuch(TableRow row, Layout layout) {
        return layout.text(row, Column.REFERENCE).isEmpty()
                && (row.worded().size() > 2
                        || layout.text(row, Column.REQUIREMENT).length() > LONG_REQUIREMENT);
    }
}
