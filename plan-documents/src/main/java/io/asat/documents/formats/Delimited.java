package io.asat.documents.formats;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Text cut into records by one delimiter, as spreadsheets export it.
 *
 * @param quotes whether a quotation mark at the front of a cell may enclose delimiters and ends of lines
 */
record Delimited(char delimiter, boolean quotes, List<Entry> entries) {
    /**
     * A record that begins on a line.
     *
     * @param size how many cells it has
     * @param cells those of them that can be part of a grid, without blank ones on the right
     */
    record Entry(int line, int size, List<String> cells) {
        static Entry of(int line, List<String> record) {
            int width = Math.min(record.size(), Grid.MOST_CELLS + 1);
            while (width > 0 && record.get(width - 1).isBlank()) {
                width--;
            }
            return new Entry(line, record.size(), List.copyOf(record.subList(0, width)));
        }

        boolean isBlank() {
            return cells.isEmpty();
        }

        int width() {
            return cells.size();
        }
    }

    /** Plans have three columns at least. */
    private static final int NARROWEST = 3;

    private static final int FEWEST = 2;
    private static final int MOST = 4 * Grid.MOST_ROWS;
    private static final int LONGEST_CELL = 200;

    /** More than a spreadsheet has columns: no delimiter. */
    private static final int MOST_IN_A_LINE = 20_000;

    /** Whether the text may be cut at it. */
    static boolean mayCut(String text, char delimiter) {
        int inLine = 0;
        boolean any = false;
        for (int at = 0; at < text.length() && inLine <= MOST_IN_A_LINE; at++) {
            char c = text.charAt(at);
            any = any || c == delimiter;
            inLine = c == '\n' || c == '\r' ? 0 : c == delimiter ? inLine + 1 : inLine;
        }
        return any && inLine <= MOST_IN_A_LINE;
    }

    /** Cuts the text at a delimiter; a quotation mark that nothing closes is taken for a letter like any other. */
    static Delimited of(String text, char delimiter) {
        return parse(text, delimiter, true)
                .orElseGet(() -> parse(text, delimiter, false)
                        .orElseThrow(() -> UnreadableDocument.noTable("text that cannot be cut into rows")));
    }

    private static Optional<Delimited> parse(String text, char delimiter, boolean quotes) {
        CSVFormat.Builder format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true);
        if (!quotes) {
            format.setQuote(null);
        }
        List<Entry> entries = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format.get())
                .get()) {
            int line = 1;
            long filled = 0;
            for (CSVRecord each : parser) {
                List<String> cells = each.toList();
                if (quotes && cells.stream().anyMatch(Delimited::runsAway)) {
                    return Optional.empty();
                }
                if (entries.size() >= MOST) {
                    throw GridBuilder.tooManyRows("more than " + MOST + " lines");
                }
                Entry entry = Entry.of(line, cells);
                filled += entry.cells().stream().filter(cell -> !cell.isEmpty()).count();
                if (filled > GridBuilder.MOST_FILLED) {
                    throw GridBuilder.tooManyCells();
                }
                entries.add(entry);
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException unbalanced) {
            return Optional.empty();
        }
        return Optional.of(new Delimited(delimiter, quotes, entries));
    }

    /** More lines than anybody writes in a cell: it was not closed where it ends. */
    private static boolean runsAway(String cell) {
        return cell.length() > LONGEST_CELL
                && cell.chars().filter(c -> c == '\n').count() > LONGEST_CELL;
    }

    /** How wide most records are that are wide enough for a plan; 0 if no two are alike. */
    int usualWidth() {
        Map<Integer, Integer> counts = new HashMap<>();
        entries.stream()
                .map(Entry::size)
                .filter(width -> width >= NARROWEST)
                .forEach(width -> counts.merge(width, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= FEWEST)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Which part of the records is as wide as most: 1 for an export, less where the delimiter is punctuation. */
    double regularity() {
        int usual = usualWidth();
        long filled = entries.stream().filter(entry -> !entry.isBlank()).count();
        long regular = entries.stream()
                .filter(entry -> !entry.isBlank() && entry.size() == usual)
                .count();
        return usual == 0 || filled == 0 ? 0 : (double) regular / filled;
    }

    /** Whether no delimiter can be part of a text: cells that hold one are quoted, or no record is too wide. */
    boolean isCertain() {
        int usual = usualWidth();
        boolean enclosed = quotes
                && entries.stream()
                        .flatMap(entry -> entry.cells().stream())
                        .anyMatch(cell -> cell.indexOf(delimiter) >= 0);
        return enclosed || entries.stream().allMatch(entry -> entry.width() <= usual);
    }

    /** Whether a record has no first cell and goes on in lower case, as the lines of a row do that was torn apart. */
    boolean runsOn() {
        return entries.stream()
                .filter(entry -> !entry.isBlank() && entry.cells().getFirst().isBlank())
                .flatMap(entry -> entry.cells().stream())
                .anyMatch(cell ->
                        !cell.isBlank() && Character.isLowerCase(cell.strip().charAt(0)));
    }
}
