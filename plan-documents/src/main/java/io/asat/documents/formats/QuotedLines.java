package io.asat.documents.formats;

/**
 * The line or lines of one row: a spreadsheet's text export quotes a cell that holds a line's end.
 *
 * @param count how many lines of the file it takes
 */
record QuotedLines(String text, int count) {
    private static final int MOST = 60;

    static QuotedLines at(String[] lines, int at) {
        if (!opensQuote(lines[at])) {
            return new QuotedLines(lines[at], 1);
        }
        StringBuilder row = new StringBuilder(lines[at]);
        for (int next = at + 1; next < lines.length && next < at + MOST; next++) {
            row.append('\n').append(lines[next]);
            if (quotes(lines[next]) % 2 == 1) {
                return new QuotedLines(row.toString(), next - at + 1);
            }
        }
        return new QuotedLines(lines[at], 1);
    }

    static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    /** Whether the last cell begins with a quotation mark that this line does not close. */
    private static boolean opensQuote(String line) {
        int last = line.lastIndexOf('\t') + 1;
        return line.startsWith("\"", last) && quotes(line.substring(last)) % 2 == 1;
    }

    private static long quotes(String text) {
        return text.chars().filter(c -> c == '"').count();
    }
}
