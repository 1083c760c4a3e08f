package io.asat.documents.formats;

import java.util.ArrayList;
import java.util.List;

/** The headings that stand over a place in a text, outermost first. */
final class Headings {
    private record Heading(int level, String text) {}

    private final List<Heading> open = new ArrayList<>();

    /** @param level 1 for the outermost; closes those of the same level and below */
    void enter(int level, String text) {
        if (!text.isEmpty()) {
            open.removeIf(above -> above.level() >= level);
            open.add(new Heading(level, CellText.flat(text)));
        }
    }

    List<String> titles() {
        return open.stream().map(Heading::text).toList();
    }

    /** With a table's own title as the innermost, unless it is empty. */
    List<String> titles(String caption) {
        List<String> titles = new ArrayList<>(titles());
        if (!caption.isEmpty()) {
            titles.add(CellText.flat(caption));
        }
        return titles;
    }
}
