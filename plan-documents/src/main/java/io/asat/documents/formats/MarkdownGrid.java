package io.asat.documents.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grid in Markdown and other text that draws tables with pipes: tables under their headings, prose between them. */
final class MarkdownGrid {
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s++(.*)");
    private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(=+|-{3,})\\s*");
    private static final int LONGEST_HEADING = 2_000;
    private static final int FEWEST_CELLS = 2;

    private final String[] lines;
    private final GridBuilder grid = new GridBuilder();
    private final Headings headings = new Headings();
    private boolean inProse;

    private MarkdownGrid(String[] lines) {
        this.lines = lines;
    }

    /** The grid if a table drawn with pipes is in the text. */
    static Optional<Grid> read(String text) {
        if (text.indexOf('|') < 0) {
            return Optional.empty();
        }
        long ends = text.chars().filter(c -> c == '\n' || c == '\r').count();
        if (ends > 4L * Grid.MOST_ROWS) {
            return Optional.empty();
        }
        MarkdownGrid markdown = new MarkdownGrid(text.split("\r\n|[\n\r]", -1));
        for (int at = 0; at < markdown.lines.length; at++) {
            if (markdown.beginsTable(at)) {
                return Optional.of(markdown.grid());
            }
        }
        return Optional.empty();
    }

    private Grid grid() {
        for (int at = 0; at < lines.length; at++) {
            if (beginsTable(at)) {
                PipeTable table = PipeTable.at(lines, at);
                grid.enter(Block.Kind.TABLE, headings.titles(), "");
                inProse = false;
                table.addTo(grid);
                at = table.end() - 1;
            } else {
                prose(at);
            }
        }
        return grid.build();
    }

    /** Two framed lines, a line above a rule of as many cells, or the border of a grid. */
    private boolean beginsTable(int at) {
        if (at + 1 >= lines.length || lines[at].isBlank()) {
            return false;
        }
        PipeRow row = new PipeRow(lines[at]);
        PipeRow below = new PipeRow(lines[at + 1]);
        if (row.isBorder()) {
            return below.isFramed();
        }
        if (row.isRule() || lines[at].indexOf('|') < 0) {
            return false;
        }
        int cells = row.cells().size();
        return cells >= FEWEST_CELLS
                && (below.isRule() ? below.ruleWidth() == cells : row.isFramed() && row.isClosed() && below.isFramed());
    }

    private void prose(int at) {
        String line = lines[at];
        if (line.isBlank() || (at > 0 && isUnderline(at))) {
            if (inProse) {
                grid.add(at + 1, List.of());
            }
            return;
        }
        Matcher heading = HEADING.matcher(line.length() > LONGEST_HEADING ? "" : line);
        boolean underlined = at + 1 < lines.length && isUnderline(at + 1);
        if (!inProse) {
            grid.enter(Block.Kind.PROSE, headings.titles(), "");
            inProse = true;
        }
        Cell text = MarkdownText.cell(heading.matches() ? withoutClosing(heading.group(2)) : line);
        grid.add(at + 1, new ArrayList<>(List.of(text)));
        if (heading.matches()) {
            headings.enter(heading.group(1).length(), text.text());
        } else if (underlined && line.length() <= LONGEST_HEADING) {
            headings.enter(lines[at + 1].contains("=") ? 1 : 2, text.text());
        }
    }

    /** The title without the signs that may close it, in one pass: a line may be made of blanks and signs alone. */
    private static String withoutClosing(String title) {
        String text = title.stripTrailing();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        return text.substring(0, end).stripTrailing();
    }

    private boolean isUnderline(int at) {
        return !lines[at - 1].isBlank()
                && lines[at].length() < LONGEST_HEADING
                && UNDERLINE.matcher(lines[at]).matches();
    }
}
