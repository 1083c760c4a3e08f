package io.asat.documents;

import io.asat.documents.formats.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cells that say "as above": marks of repetition, and a column printed once for a group of rows. */
final class Repeated {
    private static final Pattern DITTO = Pattern.compile(
            "(?:[\"”“〃]|''|,,|ditto|do\\.|as above|same as above|- ?[\"”] ?-)", Pattern.CASE_INSENSITIVE);
    private static final Set<Column> MAY = Set.of(Column.OWNER, Column.TARGET_DATE);

    private Repeated() {}

    /** The actions with what is repeated written out. */
    static List<RawAction> resolve(List<RawAction> actions, Layout layout) {
        List<RawAction> resolved = new ArrayList<>(actions);
        for (LayoutColumn column : layout.columns()) {
            if (column.meaning() != Column.REFERENCE && column.meaning() != Column.REQUIREMENT) {
                boolean once = MAY.contains(column.meaning()) && isPrintedOnce(actions, layout, column);
                fill(resolved, column.first(), once);
            }
        }
        return resolved;
    }

    private static void fill(List<RawAction> actions, int cell, boolean blanks) {
        String above = "";
        for (int at = 0; at < actions.size(); at++) {
            RawAction action = actions.get(at);
            String text = action.first().cell(cell);
            boolean merged = action.first().source(cell).merged() == Cell.Merged.INTO_ABOVE;
            boolean repeats = merged || DITTO.matcher(text).matches() || (blanks && text.isEmpty());
            if (repeats && !above.isEmpty()) {
                actions.set(at, action.with(cell, above));
            } else {
                above = text;
            }
        }
    }

    /**
     * Whether a column is printed once for the rows of a group: half of it blank, but never where theme or section are
     * printed anew, as they are in the same way.
     */
    private static boolean isPrintedOnce(List<RawAction> actions, Layout layout, LayoutColumn column) {
        List<LayoutColumn> groups = layout.columns().stream()
                .filter(each -> each.meaning() == Column.THEME || each.meaning() == Column.SECTION)
                .toList();
        long blank = actions.stream()
                .filter(action -> action.first().cell(column.first()).isEmpty())
                .count();
        if (groups.isEmpty() || blank * 5 < actions.size() * 2L) {
            return false;
        }
        return actions.stream()
                .allMatch(action -> groups.stream()
                                .allMatch(group ->
                                        action.first().cell(group.first()).isEmpty())
                        == action.first().cell(column.first()).isEmpty());
    }
}
