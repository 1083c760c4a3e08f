package io.asat.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a page prints around its table: rules, page numbers and running titles. */
final class PageFurniture {
    private static final Pattern RULE = Pattern.compile("[-–—_=*+|:. ]{3,}+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:[-–—] ?)?(?:page |p\\.? ?)?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?(?: ?[-–—])?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile("\\bpage \\d{1,4}(?: of \\d{1,4})?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 120;
    private static final int TIMES = 3;

    private final Map<String, Integer> titles = new HashMap<>();

    private PageFurniture(List<TableRow> rows) {
        rows.stream()
                .filter(row -> row.worded().size() == 1 && row.standsAlone())
                .forEach(row -> titles.merge(title(row), 1, Integer::sum));
    }

    /** The rows without the furniture; a row below some is marked as standing after a break. */
    static List<TableRow> remove(List<TableRow> rows) {
        PageFurniture furniture = new PageFurniture(rows);
        List<TableRow> kept = new ArrayList<>(rows.size());
        boolean broken = false;
        for (TableRow row : rows) {
            if (furniture.includes(row)) {
                broken = true;
            } else {
                kept.add(broken ? row.afterABreak() : row);
                broken = false;
            }
        }
        return kept;
    }

    private boolean includes(TableRow row) {
        List<Integer> filled = row.filled();
        if (RULE.matcher(String.join(" ", row.cells()).strip()).matches()) {
            return true;
        }
        String only = row.cell(filled.getFirst());
        return filled.size() == 1
                && only.length() <= LONGEST
                && (PAGE_NUMBER.matcher(only).matches() || (row.standsAlone() && isRunningTitle(title(row))));
    }

    private boolean isRunningTitle(String title) {
        return !title.isEmpty() && titles.getOrDefault(title, 0) >= TIMES;
    }

    /** Without the number of the page; empty for a title of the plan's own parts, which may well be repeated. */
    private static String title(TableRow row) {
        String text = row.cell(0);
        boolean own = text.length() > LONGEST || ThemeTitle.of(text).isPresent() || HeadingRows.hasOwnNumber(text);
        return own ? "" : PAGE.matcher(text).replaceAll("");
    }
}
