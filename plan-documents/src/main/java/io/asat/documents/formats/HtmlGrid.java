package io.asat.documents.formats;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The grid in an HTML page: its tables under their headings, with the prose between them. */
final class HtmlGrid {
    private static final int MOST_TAGS = 400_000;
    private static final Pattern BEGINS = Pattern.compile(
            "\\s*+<(?:!doctype html|html|head|body|meta|title|style|div|section|h[1-6]|p|table|!--)\\b?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CELL = Pattern.compile("<t[dh][\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE_END = Pattern.compile("</table\\s*+>", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_CELLS = 6;
    private static final int FIRST = 200;
    static final Set<String> UNSEEN = Set.of("head", "script", "style", "template", "noscript");

    private final GridBuilder grid = new GridBuilder();
    private final TextDocument document = new TextDocument(grid);
    private Fragments prose = new Fragments();

    private HtmlGrid() {}

    /** The grid if the text is HTML or holds a whole table of it. */
    static Optional<Grid> read(String text) {
        String first = text.substring(0, Math.min(FIRST, text.length()));
        boolean begins = BEGINS.matcher(first).lookingAt();
        boolean page = begins && first.toLowerCase(Locale.ROOT).contains("<html");
        long cells = CELL.matcher(text).results().limit(FEWEST_CELLS).count();
        if (page && cells == 0) {
            throw UnreadableDocument.noTable("an HTML page without a table");
        }
        boolean table = begins ? cells > 0 : cells == FEWEST_CELLS && isLoose(text);
        return table ? Optional.of(new HtmlGrid().grid(text)) : Optional.empty();
    }

    /** Whether a table of tags stands in other text, and not in the cells of another table. */
    private static boolean isLoose(String text) {
        return text.indexOf('\t') < 0 && TABLE_END.matcher(text).find();
    }

    private Grid grid(String text) {
        if (tags(text) > MOST_TAGS) {
            throw new UnreadableDocument("an HTML page of at most " + MOST_TAGS + " tags", "more");
        }
        walk(Jsoup.parse(text).body());
        endParagraph();
        return document.build();
    }

    private static int tags(String text) {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            tags++;
        }
        return tags;
    }

    private void walk(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                prose.add(words.text(), false);
            } else if (node instanceof Element element && !HtmlCell.isHidden(element)) {
                enter(element);
            }
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        boolean inline = !element.isBlock() && !name.equals("br");
        if (inline) {
            walk(element);
            return;
        }
        endParagraph();
        if (name.equals("table")) {
            Element caption = element.selectFirst("> caption");
            document.table(HtmlCell.table(element, grid), caption == null ? "" : CellText.clean(caption.text()));
        } else if (name.matches("h[1-6]")) {
            document.heading(name.charAt(1) - '0', CellText.clean(element.text()));
        } else {
            walk(element);
            endParagraph();
        }
    }

    private void endParagraph() {
        document.paragraph(prose.text());
        prose = new Fragments();
    }
}
