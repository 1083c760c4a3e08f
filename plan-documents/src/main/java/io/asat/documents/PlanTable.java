package io.asat.documents;

import java.util.List;

/**
 * A table of actions within a document.
 *
 * @param above the lines between the table before and its headings, in order
 * @param head the rows of its headings; none if it has no headings
 * @param body the rows below, up to the next table's headings
 */
record PlanTable(Headings headings, Layout layout, List<TableRow> above, List<TableRow> head, List<TableRow> body) {
    PlanTable {
        above = List.copyOf(above);
        head = List.copyOf(head);
        body = List.copyOf(body);
    }
}
