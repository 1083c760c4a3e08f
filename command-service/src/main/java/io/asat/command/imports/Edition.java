package io.asat.command.imports;

import io.asat.values.ActionReference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's edition of a plan, as it is to be taken in.
 *
 * @param document the file's name
 * @param sha256 of the file, in hexadecimal
 * @param content a digest of what was read, of its columns and its day
 * @param layout what its columns were taken to mean, in words
 * @param asAt the day as at which it speaks
 */
public record Edition(
        String document,
        String sha256,
        String content,
        String layout,
        LocalDate asAt,
        List<Row> rows,
        List<Warning> warnings) {

    /** @return the last day of which anything is said */
    public LocalDate latestDay() {
        return rows.stream()
                .flatMap(row -> row.said().progress().stream())
                .map(Said.Progress::asAt)
                .filter(day -> day.isAfter(asAt))
                .max(Comparator.naturalOrder())
                .orElse(asAt);
    }

    /** @return the same as at another day: what it says for its own day it says for that one */
    public Edition asAt(LocalDate day) {
        List<Row> then = rows.stream()
                .map(row -> new Row(
                        row.line(),
                        row.reference(),
                        row.printed(),
                        row.requirement(),
                        row.said().moved(asAt, day)))
                .toList();
        return new Edition(document, sha256, content, layout, day, then, warnings);
    }

    /**
     * One action of the edition.
     *
     * @param line where it begins in the document, from 1
     * @param reference as printed, or as given where none is printed or it is used already
     * @param printed whether the reference is the printed one
     * @param requirement its wording, by which it is found again
     */
    public record Row(int line, ActionReference reference, boolean printed, String requirement, Said said) {
        /** @return the same under another name */
        public Row named(ActionReference name) {
            return new Row(line, name, printed, requirement, said);
        }
    }

    /** Something a person should look at. */
    public record Warning(int line, @Nullable String reference, String message) {}
}
