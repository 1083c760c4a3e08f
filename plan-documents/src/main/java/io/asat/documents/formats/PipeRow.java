package io.asat.documents.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One line of a table drawn with pipes. */
record PipeRow(String line) {
    /** Such as {@code |:---|---:|} or {@code +----+====+}: it separates rows and says nothing. */
    private static final Pattern RULE =
            Pattern.compile("[|+]?(?:\\s*+:?[-=]++:?\\s*+[|+])*+(?:\\s*+:?[-=]++:?)?+\\s*+");

    PipeRow {
        line = line.strip();
    }

    boolean isRule() {
        return line.length() > 2 && RULE.matcher(line).matches() && (line.indexOf('|') >= 0 || line.indexOf('+') >= 0);
    }

    /** Whether it is the border between rows that may take several lines each. */
    boolean isBorder() {
        return line.startsWith("+") && isRule();
    }

    boolean isFramed() {
        return line.startsWith("|");
    }

    boolean isClosed() {
        return line.endsWith("|") && !line.endsWith("\\|");
    }

    /** How many cells a rule has. */
    int ruleWidth() {
        return line.replaceAll("^[|+]|[|+]$", "").split("[|+]", -1).length;
    }

    /** The cells between the pipes that are not escaped; far more than are ever read stay one. */
    List<String> cells() {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int at = isFramed() ? 1 : 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\\' && at + 1 < line.length() && line.charAt(at + 1) == '|') {
                cell.append('|');
                at++;
            } else if (c == '|' && cells.size() <= Grid.MOST_CELLS) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!isClosed()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }
}
