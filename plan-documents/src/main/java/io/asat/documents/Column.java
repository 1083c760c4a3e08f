package io.asat.documents;

/** What a column of a plan's table holds. */
public enum Column {
    REFERENCE("reference"),
    PARAGRAPH("paragraph references"),
    THEME("theme"),
    SECTION("section"),
    REQUIREMENT("requirement"),
    /** Words that may be a RAG word or a narrative; a document's {@link PlanDocument#columns()} says which it is. */
    STATUS("status"),
    RAG("RAG"),
    FULLY_MET("fully met"),
    GAP("what fills the gap"),
    OWNER("owner"),
    TARGET_DATE("target date"),
    /** When it was done: a day there says that it is. */
    COMPLETED_ON("completed on"),
    PROGRESS("progress");

    private final String words;

    Column(String words) {
        this.words = words;
    }

    /** For people: "target date". */
    public String words() {
        return words;
    }
}
