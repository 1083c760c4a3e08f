package io.asat.documents;

import java.util.List;

/** Moves the end of a requirement that an extraction printed at the top of the cell below back to where it belongs. */
final class MisplacedTails {
    private MisplacedTails() {}

    /** @param actions the texts of each action by column, in order; changed in place */
    static void moveBack(List<RawAction> raw, List<List<String>> actions) {
        for (int at = 1; at < actions.size(); at++) {
            int column = requirement(raw.get(at));
            int above = requirement(raw.get(at - 1));
            if (column >= 0 && above >= 0) {
                String text = actions.get(at).get(column);
                String before = actions.get(at - 1).get(above);
                int end = text.indexOf('\n');
                if (end > 0 && isTail(before, text.substring(0, end), text.substring(end + 1))) {
                    actions.get(at - 1).set(above, Seams.join(before, text.substring(0, end)));
                    actions.get(at).set(column, text.substring(end + 1));
                }
            }
        }
    }

    private static boolean isTail(String before, String paragraph, String rest) {
        return !before.isEmpty() && !Seams.isFinished(before) && !Seams.opens(paragraph) && Seams.opens(rest);
    }

    private static int requirement(RawAction action) {
        return action.layout()
                .first(Column.REQUIREMENT)
                .map(LayoutColumn::first)
                .orElse(-1);
    }
}
