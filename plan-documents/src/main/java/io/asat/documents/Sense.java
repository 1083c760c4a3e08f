package io.asat.documents;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a heading says of its column, more finely than what we keep: which of several may be the requirement is settled later. */
enum Sense {
    GAP(Column.GAP),
    PARAGRAPH(Column.PARAGRAPH),
    REFERENCE(Column.REFERENCE),
    /** The day on which it was done. */
    COMPLETED_ON(Column.COMPLETED_ON),
    FULLY_MET(Column.FULLY_MET),
    PROGRESS(Column.PROGRESS),
    TARGET_DATE(Column.TARGET_DATE),
    OWNER(Column.OWNER),
    /** A team or body, which owns what no person is named for. */
    BODY(Column.OWNER),
    RAG(Column.RAG),
    STATUS(Column.STATUS),
    THEME(Column.THEME),
    /** What is demanded of the body. */
    DEMAND(Column.REQUIREMENT),
    /** What is to be done. */
    ACT(Column.REQUIREMENT),
    /** A part of what is to be done. */
    PART(Column.REQUIREMENT),
    /** What it is done for. */
    AIM(Column.REQUIREMENT),
    /** What it mends. */
    ISSUE(null),
    SECTION(Column.SECTION),
    /** A part of a year, under which a mark or a text may stand. */
    QUARTER(null),
    /** Something we keep no place for, as costs. */
    OTHER(null);

    private final @Nullable Column column;

    Sense(@Nullable Column column) {
        this.column = column;
    }

    /** What we keep of such a column, if it stands alone. */
    Optional<Column> column() {
        return Optional.ofNullable(column);
    }

    /** Whether its column may say what the actions are. */
    boolean mayBeRequirement() {
        return column == Column.REQUIREMENT || this == ISSUE;
    }
}
