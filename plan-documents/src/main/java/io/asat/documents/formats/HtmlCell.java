package io.asat.documents.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A cell of an HTML table: its text as a browser shows it, and the tables in it. */
final class HtmlCell {
    private static final Set<String> STRUCK = Set.of("s", "strike", "del");
    private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot");

    private final GridBuilder bounds;
    private final Fragments whole = new Fragments();
    private final Fragments own = new Fragments();
    private final List<NestedTable> nested = new ArrayList<>();

    private HtmlCell(GridBuilder bounds) {
        this.bounds = bounds;
    }

    static NestedTable table(Element element, GridBuilder bounds) {
        NestedTable table = new NestedTable(bounds);
        for (Element child : element.children()) {
            if (child.normalName().equals("tr")) {
                addRow(child, table, bounds);
            } else if (PARTS.contains(child.normalName())) {
                for (Element row : child.children()) {
                    addRow(row, table, bounds);
                }
            }
        }
        return table;
    }

    private static void addRow(Element row, NestedTable table, GridBuilder bounds) {
        if (isHidden(row)) {
            return;
        }
        table.startRow();
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                table.add(new HtmlCell(bounds).piece(cell, row));
            }
        }
    }

    static boolean isHidden(Element element) {
        return HtmlGrid.UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || style(element).contains("display:none");
    }

    private NestedTable.Piece piece(Element cell, Element row) {
        gather(cell, false);
        bounds.count(whole.length());
        Rgb fill = HtmlColors.behind(cell).or(() -> HtmlColors.behind(row)).orElse(null);
        return new NestedTable.Piece(
                whole.text(),
                whole.struck(),
                own.text(),
                nested,
                span(cell, "colspan", Grid.MOST_CELLS),
                span(cell, "rowspan", Grid.MOST_ROWS),
                fill);
    }

    private void gather(Element parent, boolean struck) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                add(words.text(), struck);
            } else if (node instanceof Element element && !isHidden(element)) {
                enter(element, struck || isStruck(element));
            }
        }
    }

    private void enter(Element element, boolean struck) {
        String name = element.normalName();
        if (name.equals("table")) {
            NestedTable inner = table(element, bounds);
            nested.add(inner);
            whole.add("\n" + inner.flat(), struck);
            return;
        }
        boolean ownLine = element.isBlock() || name.equals("br");
        if (ownLine) {
            breakLine();
        }
        add(name.equals("li") ? "• " : "", struck);
        gather(element, struck);
        if (ownLine && !name.equals("br")) {
            breakLine();
        }
    }

    private void add(String text, boolean struck) {
        whole.add(text, struck);
        own.add(text, struck);
    }

    private void breakLine() {
        whole.breakLine();
        own.breakLine();
    }

    private static boolean isStruck(Element element) {
        return STRUCK.contains(element.normalName()) || style(element).contains("line-through");
    }

    static String style(Element element) {
        return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static int span(Element cell, String attribute, int most) {
        return Optional.of(cell.attr(attribute))
                .filter(number -> number.matches("[0-9]{1,9}"))
                .map(number -> Math.clamp(Integer.parseInt(number), 1, most))
                .orElse(1);
    }
}
