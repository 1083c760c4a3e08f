package io.asat.command.web;

import io.asat.documents.PlanRow;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a row's cells say that its action is done. */
final class Doneness {
    /** Whatever stands before its first word: a dash, a bullet, a bracket, a tick. */
    private static final Pattern DONE = Pattern.compile(
            "[^\\p{L}\\p{N}]*+(?:completed?|closed|actioned|done|requirement met)\\b(?!-\\p{L}).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** What a status says so in that is no sentence: ticks, all of a hundred per cent. */
    private static final Pattern SHORTLY = Pattern.compile(
            "100(?:\\.0+)? ?%|[✓✔☑✅]|(?:fully |now )?(?:implemented|finished|achieved|delivered|resolved|completed?)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ON_A_DAY = Pattern.compile(
            "[^%\\d]*+\\d[^%]*+|yes|y|[✓✔☑✅xX]|(?:completed?|closed|done)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Doneness() {}

    static boolean isSaidBy(PlanRow row) {
        return isStatus(row.status())
                || isFirst(row.progress())
                || isFirst(latestDated(row))
                || matches(ON_A_DAY, row.completedOn());
    }

    /** Words in a column without a day, as comments, do not take back what the latest column with one says. */
    private static @Nullable String latestDated(PlanRow row) {
        return row.progressAsAt() != null || row.earlierProgress().isEmpty()
                ? null
                : row.earlierProgress().getLast().narrative();
    }

    /** Whether a status cell says so. */
    static boolean isStatus(@Nullable String cell) {
        return isFirst(cell) || matches(SHORTLY, cell);
    }

    private static boolean isFirst(@Nullable String cell) {
        return matches(DONE, cell);
    }

    private static boolean matches(Pattern pattern, @Nullable String cell) {
        return cell != null && pattern.matcher(cell.strip()).matches();
    }
}
