package io.asat.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The choice of the column that says what the actions are, among several that could: what is to be done comes before what
 * it is done for, and the column with a text in every row before one whose texts hold for several.
 *
 * @param others what the ones not chosen are kept as
 */
record RequirementChoice(TableColumn chosen, List<LayoutColumn> others, List<String> notes) {
    /** A column filled in less than this part of the rows of another says something that holds for several of them. */
    private static final double SPARSE = 0.75;

    private static final int LONGEST_SECTION = 160;
    private static final int LONGEST_ISSUE = 60;

    static Optional<RequirementChoice> among(List<TableColumn> columns) {
        List<TableColumn> candidates = columns.stream()
                .filter(column -> column.sense().mayBeRequirement())
                .filter(column -> !column.contents().isEmpty())
                .sorted(Comparator.comparingInt(RequirementChoice::rank))
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        TableColumn chosen = candidates.getFirst();
        for (TableColumn other : candidates.subList(1, candidates.size())) {
            if (isPartOf(other, chosen)) {
                chosen = other.as(
                        other.sense(), "it has a text in every row, column " + (chosen.index() + 1) + " has not");
            } else if (other.is(Sense.DEMAND) && chosen.is(Sense.ACT) && !isPartOf(chosen, other)) {
                chosen = other;
            }
        }
        return Optional.of(kept(chosen, candidates, columns));
    }

    private static int rank(TableColumn column) {
        return switch (column.sense()) {
            case ACT -> 0;
            case DEMAND -> 1;
            case PART -> 2;
            case AIM -> 3;
            default -> 4;
        };
    }

    /** Whether one column's texts are parts of what another says once for several rows. */
    private static boolean isPartOf(TableColumn part, TableColumn whole) {
        boolean mayBe = part.sense() == whole.sense()
                || (part.is(Sense.PART) && part.index() > whole.index())
                || part.is(Sense.ACT)
                || part.is(Sense.DEMAND);
        return mayBe
                && whole.contents().filled()
                        < sparse(part, whole) * part.contents().filled()
                && part.contents().distinct() > whole.contents().distinct();
    }

    /** An action without a demand beside it belongs to the demand above; a milestone may be all there is of an action. */
    private static double sparse(TableColumn part, TableColumn whole) {
        return part.is(Sense.ACT) && whole.is(Sense.DEMAND) ? 1 : SPARSE;
    }

    private static RequirementChoice kept(TableColumn chosen, List<TableColumn> candidates, List<TableColumn> all) {
        List<LayoutColumn> others = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        boolean theme = all.stream().anyMatch(column -> column.is(Sense.THEME));
        boolean section = all.stream().anyMatch(column -> column.is(Sense.SECTION));
        for (TableColumn other : byPlace(candidates)) {
            if (other.index() == chosen.index()) {
                continue;
            }
            boolean before = other.index() < chosen.index();
            if (isHow(other, chosen)) {
                others.add(other.meaning(Column.GAP).because("how column " + (chosen.index() + 1) + " is met"));
            } else if (before && groups(other, chosen) && !section) {
                others.add(
                        other.meaning(Column.SECTION).because("what column " + (chosen.index() + 1) + " belongs to"));
                section = true;
            } else if (before && groups(other, chosen) && !theme && !other.is(Sense.ISSUE)) {
                others.add(other.meaning(Column.THEME).because("what column " + (chosen.index() + 1) + " belongs to"));
                theme = true;
            } else if (isOutcome(other, chosen)) {
                others.add(other.meaning(Column.PROGRESS).because("it follows the action"));
            } else {
                notes.add(
                        "column " + (other.index() + 1) + " “" + other.heading().label() + "” is not read (column "
                                + (chosen.index() + 1) + " is the requirement)");
            }
        }
        return new RequirementChoice(chosen, others, notes);
    }

    /** From the right: of two, the nearer one is the section, the other the theme. */
    private static List<TableColumn> byPlace(List<TableColumn> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingInt(TableColumn::index).reversed())
                .toList();
    }

    private static boolean isHow(TableColumn other, TableColumn chosen) {
        boolean wider = chosen.is(Sense.DEMAND) && other.is(Sense.ACT);
        return wider && other.contents().filled() <= chosen.contents().filled() / SPARSE;
    }

    private static boolean groups(TableColumn other, TableColumn chosen) {
        int longest = other.is(Sense.ISSUE) ? LONGEST_ISSUE : LONGEST_SECTION;
        return other.contents().meanLength() <= longest
                || other.contents().distinct() < SPARSE * chosen.contents().filled();
    }

    private static boolean isOutcome(TableColumn other, TableColumn chosen) {
        String label = String.join(" ", HeaderWords.words(other.heading().label()));
        return other.index() > chosen.index() && (label.equals("outcome") || label.equals("outcomes"));
    }
}
