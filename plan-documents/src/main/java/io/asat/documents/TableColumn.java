package io.asat.documents;

/** One column of a table while it is being decided what it means: its heading and what stands below. */
record TableColumn(int index, Heading heading, ColumnContents contents, Sense sense, String reason) {

    TableColumn as(Sense other, String why) {
        return new TableColumn(index, heading, contents, other, why);
    }

    boolean is(Sense wanted) {
        return sense == wanted;
    }

    LayoutColumn meaning(Column column) {
        return LayoutColumn.headed(column, index, heading.label()).because(reason);
    }
}
