package io.asat.documents;

/** What the cells of a column say against its heading, or in place of one. */
final class ContentSense {
    private ContentSense() {}

    /** The column as its contents show it; unchanged where they bear the heading out. */
    static TableColumn check(TableColumn column) {
        ColumnContents contents = column.contents();
        if (contents.isEmpty()) {
            return column;
        }
        return switch (column.sense()) {
            case TARGET_DATE -> targetDate(column, contents);
            case OWNER, BODY -> contents.looksLikeDates() ? column.as(Sense.TARGET_DATE, "it holds dates") : column;
            case THEME ->
                contents.looksLikeLevels() || contents.looksLikeAmounts()
                        ? column.as(Sense.OTHER, "it holds degrees of urgency")
                        : column;
            case RAG -> rag(column, contents);
            case REFERENCE -> contents.looksLikeText() ? column.as(Sense.PART, "it holds texts, not numbers") : column;
            case COMPLETED_ON ->
                contents.looksLikeStatus() && !contents.looksLikeAnswers()
                        ? column.as(Sense.STATUS, "it says how far actions are")
                        : column;
            case FULLY_MET -> contents.looksLikeText() ? column.as(Sense.ISSUE, "it holds texts, not codes") : column;
            case ACT, DEMAND, PART, AIM, ISSUE -> requirement(column, contents);
            default -> column;
        };
    }

    private static TableColumn targetDate(TableColumn column, ColumnContents contents) {
        if (contents.looksLikeDates()) {
            return column;
        }
        if (contents.looksLikeOwners()) {
            return column.as(Sense.OWNER, "it holds names, not dates");
        }
        boolean target = HeaderWords.words(column.heading().label()).contains("target")
                && !HeaderWords.words(column.heading().label()).contains("date");
        if (target && (contents.looksLikeAmounts() || contents.looksLikeText())) {
            return column.as(Sense.OTHER, "it holds amounts or aims, not dates");
        }
        return column;
    }

    private static TableColumn rag(TableColumn column, ColumnContents contents) {
        if (contents.looksLikeRag()) {
            return column;
        }
        if (contents.looksLikeLevels()) {
            return column.as(Sense.OTHER, "it holds degrees of urgency");
        }
        return contents.looksLikeText() ? column.as(Sense.PROGRESS, "it holds texts, not colours") : column;
    }

    private static TableColumn requirement(TableColumn column, ColumnContents contents) {
        if (contents.looksLikeReferences()) {
            return column.as(Sense.REFERENCE, "it holds numbers");
        }
        if (contents.looksLikeLevels() || contents.looksLikeAmounts() || contents.looksLikeMarks()) {
            return column.as(Sense.OTHER, "it holds no texts");
        }
        return contents.looksLikeDays() ? column.as(Sense.TARGET_DATE, "it holds dates") : column;
    }
}
