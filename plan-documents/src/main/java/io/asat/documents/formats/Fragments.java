package io.asat.documents.formats;

/** The text of a cell as it is gathered piece by piece, what is struck through apart from what is in force. */
final class Fragments {
    private static final int LONGEST = 4 * 1024 * 1024;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();

    void add(String piece, boolean isStruck) {
        if (length() + piece.length() > LONGEST) {
            throw new UnreadableDocument("cells of at most 4 million characters", "a longer one");
        }
        (isStruck ? struck : text).append(piece);
    }

    /** Adds another's text on a line of its own. */
    void addLine(Fragments line) {
        if (length() > 0) {
            breakLine();
        }
        add(line.text.toString(), false);
        add(line.struck.toString(), true);
    }

    int length() {
        return text.length() + struck.length();
    }

    /** Begins a new line in both. */
    void breakLine() {
        add("\n", false);
        if (!struck.isEmpty()) {
            add("\n", true);
        }
    }

    String raw() {
        return text.toString();
    }

    String text() {
        return CellText.clean(text.toString());
    }

    String struck() {
        return CellText.clean(struck.toString());
    }
}
