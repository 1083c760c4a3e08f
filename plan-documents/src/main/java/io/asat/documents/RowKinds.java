package io.asat.documents;

import io.asat.documents.formats.CellText;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what each row of a table is there for, by what it fills and what is around it. */
final class RowKinds {
    private static final int LONGEST_HEADING = 150;
    private static final Set<Column> BESIDES = EnumSet.of(
            Column.OWNER,
            Column.TARGET_DATE,
            Column.STATUS,
            Column.RAG,
            Column.FULLY_MET,
            Column.PROGRESS,
            Column.GAP,
            Column.COMPLETED_ON);

    private static final Pattern TOTAL = Pattern.compile("(?:sub|grand)?[- ]?totals?:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOTALS =
            Pattern.compile("(?:sub|grand)?[- ]?total(?:s\\b| ?:| (?:number|actions|cost))", Pattern.CASE_INSENSITIVE);

    private final PlanTable table;
    private final Layout layout;
    private final List<TableRow> body;
    private final boolean numbered;
    /** Whether most actions say nothing but their requirement. */
    private final boolean bare;

    private final boolean[] lone;
    /** Whether an action stands below, headings between them passed over. */
    private final boolean[] leads;

    RowKinds(PlanTable table) {
        this.table = table;
        this.layout = table.layout();
        this.body = table.body();
        this.lone = new boolean[body.size()];
        this.leads = new boolean[body.size()];
        long count = 0;
        for (int at = body.size() - 1; at >= 0; at--) {
            lone[at] = isLone(body.get(at));
            leads[at] = at + 1 < body.size() && (lone[at + 1] ? leads[at + 1] : isFilled(body.get(at + 1)));
            count += lone[at] ? 1 : 0;
        }
        this.bare = count * 2 > body.size();
        long references = body.stream()
                .filter(row -> !requirement(row).isEmpty())
                .filter(row -> isReference(reference(row)))
                .count();
        this.numbered = references * 2 > body.size() - count;
    }

    RowKind of(int at) {
        TableRow row = body.get(at);
        if (table.headings().rows() > 0 && table.headings().repeatedBy(row)) {
            return RowKind.NOTHING;
        }
        boolean apart = row.afterBreak() || at == 0 || lone[at - 1];
        if (apart && (OutsideRows.isForeignHeader(row) || isOtherHeader(at, row))) {
            return RowKind.FOREIGN_HEADER;
        }
        if (isKey(row) || isTotal(row)) {
            return RowKind.NOTHING;
        }
        if (lone[at]) {
            return lone(at, row);
        }
        return requirement(row).isEmpty() ? withoutRequirement(row) : withRequirement(at, row);
    }

    /** Whether the heading right above is one of a wider part. */
    boolean isNestedHeading(int at) {
        return at > 0 && lone[at - 1] && of(at - 1) == RowKind.HEADING;
    }

    private RowKind withRequirement(int at, TableRow row) {
        String reference = reference(row);
        String text = requirement(row);
        if (!reference.isEmpty()) {
            return besides(row) == 0 && isNumberedHeading(at, reference) ? RowKind.HEADING : RowKind.ACTION;
        }
        boolean runsOn = at > 0 && !Seams.opens(text) && (numbered || besides(row) == 0);
        return runsOn && !hasPlace(row) ? RowKind.MORE : RowKind.ACTION;
    }

    /** A number that those below begin with counts a part of the plan. */
    private boolean isNumberedHeading(int at, String reference) {
        String prefix = PrintedReference.clean(reference).orElse("") + ".";
        return at + 1 < body.size()
                && PrintedReference.clean(reference(body.get(at + 1)))
                        .orElse("")
                        .startsWith(prefix);
    }

    private RowKind withoutRequirement(TableRow row) {
        if (isReference(reference(row)) && besides(row) > 0) {
            return RowKind.ACTION;
        }
        if (!reference(row).isEmpty() && besides(row) == 0 && hasPlace(row)) {
            return RowKind.NOTHING;
        }
        return besides(row) > 0 ? RowKind.MORE : RowKind.NOTHING;
    }

    /** A row with a single text, in one cell or in cells that were one. */
    private RowKind lone(int at, TableRow row) {
        int cell = row.filled().getFirst();
        String text = CellText.flat(row.cell(cell));
        Column meaning = layout.meaningOf(cell).orElse(Column.SECTION);
        boolean merged = row.filled().size() > 1;
        if (ThemeTitle.mayOpen(text) && ThemeTitle.of(text).isPresent()) {
            return RowKind.THEME;
        }
        if (isReference(text) && meaning == Column.REFERENCE) {
            return RowKind.NOTHING;
        }
        if (!merged && BESIDES.contains(meaning)) {
            return RowKind.MORE;
        }
        boolean requirement = !merged && meaning == Column.REQUIREMENT;
        if (requirement && !Seams.opens(text) && at > 0) {
            return RowKind.MORE;
        }
        if (requirement && bare) {
            return RowKind.ACTION;
        }
        boolean short_ = text.length() <= LONGEST_HEADING && !text.endsWith(".");
        if (short_ && leads[at]) {
            return RowKind.HEADING;
        }
        boolean own = requirement && !numbered && !row.afterBreak() && !isRemark(text);
        return own ? RowKind.ACTION : RowKind.NOTE;
    }

    private static boolean isRemark(String text) {
        return text.matches(
                "(?is)(?:notes?|source|key|\\*|nb|n\\.b\\.|please|prepared|approved|signed|last updated)\\b.*|\\*.*");
    }

    private boolean isFilled(TableRow row) {
        return !(OutsideRows.isForeignHeader(row) || isKey(row) || isTotal(row))
                && (!requirement(row).isEmpty() || besides(row) > 0);
    }

    /** Headings of a table of something else, which stands apart. */
    private boolean isOtherHeader(int at, TableRow row) {
        return at > 0
                && !isReference(reference(row))
                && Headings.of(List.of(row)).known() >= 2
                && Headings.areLabels(row);
    }

    /** A colour and its meaning, where the first column is no code. */
    private boolean isKey(TableRow row) {
        Column first = layout.meaningOf(row.filled().getFirst()).orElse(Column.SECTION);
        boolean code = first == Column.RAG || first == Column.STATUS || first == Column.FULLY_MET;
        return !code && OutsideRows.isKey(row);
    }

    private boolean isTotal(TableRow row) {
        return row.filled().stream()
                .map(row::cell)
                .anyMatch(cell -> TOTAL.matcher(cell).matches()
                        || (besides(row) == 0
                                && cell.length() <= LONGEST_HEADING
                                && TOTALS.matcher(cell).lookingAt()));
    }

    /** Whether all that is in a row is one text. */
    private boolean isLone(TableRow row) {
        Set<String> texts = new HashSet<>();
        row.filled().forEach(cell -> texts.add(row.cell(cell)));
        return texts.size() == 1
                && (row.filled().size() != 2
                        || row.filled().getLast() - row.filled().getFirst() == 1);
    }

    private boolean hasPlace(TableRow row) {
        return !layout.text(row, Column.THEME).isEmpty()
                || !layout.text(row, Column.SECTION).isEmpty();
    }

    private long besides(TableRow row) {
        return layout.columns().stream()
                .filter(column -> BESIDES.contains(column.meaning()))
                .filter(column -> !row.cell(column.first()).isEmpty())
                .count();
    }

    private static boolean isReference(String text) {
        return PrintedReference.isNumber(text) || PrintedReference.isLetter(text);
    }

    private String reference(TableRow row) {
        return layout.text(row, Column.REFERENCE);
    }

    private String requirement(TableRow row) {
        return layout.text(row, Column.REQUIREMENT);
    }
}
