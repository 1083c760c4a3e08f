package io.asat.documents;

import io.asat.documents.formats.CellText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the cells of one column look like, as shares of those that hold something. */
record ColumnContents(int rows, int filled, int distinct, double meanLength, List<String> sample) {
    private static final int MOST = 120;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_DAY = 25;

    static ColumnContents of(List<String> cells) {
        List<String> filled = cells.stream()
                .filter(cell -> !cell.isEmpty())
                .map(CellText::flat)
                .toList();
        Set<String> distinct = new HashSet<>(filled);
        double mean = filled.stream().mapToInt(String::length).average().orElse(0);
        List<String> sample = filled.size() <= MOST
                ? filled
                : filled.stream()
                        .limit(MOST)
                        .map(cell -> cell.substring(0, Math.min(cell.length(), 400)))
                        .toList();
        return new ColumnContents(cells.size(), filled.size(), distinct.size(), mean, sample);
    }

    boolean isEmpty() {
        return filled == 0;
    }

    double filledShare() {
        return rows == 0 ? 0 : (double) filled / rows;
    }

    double distinctShare() {
        return filled == 0 ? 0 : (double) distinct / filled;
    }

    boolean looksLikeReferences() {
        return share(cell -> PrintedReference.isNumber(cell) || PrintedReference.isLetter(cell)) >= 0.6
                && distinctShare() >= 0.5;
    }

    boolean looksLikeDates() {
        return share(cell -> cell.length() <= LONGEST_CODE && DateWords.mayBeDue(cell)) >= 0.5;
    }

    /** Dates for certain, where the heading promises something else. */
    boolean looksLikeDays() {
        return meanLength <= LONGEST_DAY && share(DateWords::mayBeDue) >= 0.8;
    }

    boolean looksLikeRag() {
        return share(Codes::isRag) >= 0.6;
    }

    boolean looksLikeStatus() {
        return share(StatusWords::isStatus) >= 0.6 && !looksLikeMarks();
    }

    /** Yes and no, ticks and crosses. */
    boolean looksLikeAnswers() {
        return share(StatusWords::isAnswer) >= 0.8;
    }

    boolean looksLikeLevels() {
        return share(StatusWords::isLevel) >= 0.6;
    }

    boolean looksLikeOwners() {
        return meanLength <= LONGEST_CODE && share(OwnerWords::looksLikeOwner) >= 0.6;
    }

    boolean looksLikeMarks() {
        return share(StatusWords::isMark) >= 0.8;
    }

    boolean looksLikeAmounts() {
        return share(cell -> cell.matches("[£$€]?[\\d,. ]{1,14}[kKmM]?%?")) >= 0.6;
    }

    /** Whether the cells are phrases or sentences. */
    boolean looksLikeText() {
        return meanLength >= 12 && share(cell -> cell.indexOf(' ') > 0) >= 0.5 && !looksLikeDates();
    }

    /** How many begin as an instruction does. */
    double instructions() {
        return share(ActionVerbs::opens);
    }

    private double share(Predicate<String> is) {
        return sample.isEmpty() ? 0 : (double) sample.stream().filter(is).count() / sample.size();
    }
}
