package io.asat.documents;

import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All that was read of a document, in words that can be kept beside it and compared. */
final class Account {
    private Account() {}

    static String of(PlanDocument document) {
        StringJoiner account = new StringJoiner("\n", "", "\n");
        account.add("layout: " + document.layout().describe());
        account.add("columns: " + new TreeSet<>(document.columns()));
        account.add("as at: " + document.asAt().map(Object::toString).orElse("-"));
        for (NamedRow named : RowReferences.name(document.rows())) {
            account.add("");
            row(account, named);
        }
        account.add("");
        document.warnings().forEach(warning -> account.add(words(warning)));
        RowReferences.name(document.rows()).stream()
                .map(NamedRow::warning)
                .filter(Objects::nonNull)
                .forEach(warning -> account.add(words(Objects.requireNonNull(warning))));
        return account.toString();
    }

    private static void row(StringJoiner account, NamedRow named) {
        PlanRow row = named.row();
        account.add("line " + row.line() + ": " + named.reference());
        add(account, "theme", row.theme());
        add(account, "section", row.section());
        add(account, "paragraphs", row.paragraphReferences().isEmpty() ? null : row.paragraphReferences());
        add(account, "requirement", row.requirement());
        add(account, "rag", row.rag());
        add(account, "fully met", row.fullyMet());
        add(account, "gap", row.gap());
        add(account, "owner", row.owner());
        add(account, "target date", row.targetDate());
        row.earlierProgress().forEach(earlier -> add(account, "progress as at " + earlier.asAt(), earlier.narrative()));
        add(account, "progress", row.progress());
        add(account, "status", Objects.equals(row.status(), row.progress()) ? null : row.status());
    }

    private static void add(StringJoiner account, String field, @Nullable Object value) {
        if (value != null) {
            account.add("  " + field + ": " + value);
        }
    }

    private static String words(DocumentWarning warning) {
        return "warning, line " + warning.line() + (warning.reference() == null ? "" : ", " + warning.reference())
                + ": " + warning.message();
    }
}
