package io.asat.command.web;

import io.asat.command.imports.Edition;
import io.asat.command.imports.Edition.Warning;
import io.asat.documents.ColumnChoice;
import io.asat.documents.DocumentReader;
import io.asat.documents.NamedRow;
import io.asat.documents.PlanDocument;
import io.asat.documents.PlanRow;
import io.asat.documents.RowReferences;
import io.asat.documents.UnusableColumns;
import io.asat.documents.formats.UnreadableDocument;
import io.asat.platform.web.Problem;
import io.asat.values.ActionReference;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads an uploaded document into an edition of a plan. */
@Component
class EditionReader {
    private static final int LONGEST_STATUS = 40;
    private static final int MOST_STATUSES = 1_000;
    private final DocumentReader documents = new DocumentReader();
    private final BodyDigest digest;

    EditionReader(BodyDigest digest) {
        this.digest = digest;
    }

    /**
     * Reads a document.
     *
     * @param columns what the caller says of its columns
     * @param asked the day as at which the caller says it speaks, if it says so; else that of its headings, else today
     * @throws Problem if no plan can be read from it
     */
    Edition read(byte[] content, String name, ColumnChoice columns, Optional<LocalDate> asked, LocalDate today) {
        PlanDocument document = document(content, name, columns);
        LocalDate asAt = asked.or(document::asAt).orElse(today);
        List<Warning> warnings = new ArrayList<>();
        document.warnings().forEach(each -> warnings.add(new Warning(each.line(), each.reference(), each.message())));
        List<Edition.Row> rows = new ArrayList<>();
        for (NamedRow named : RowReferences.name(document.rows())) {
            Optional.ofNullable(named.warning())
                    .ifPresent(each -> warnings.add(new Warning(each.line(), each.reference(), each.message())));
            rows.add(row(named, document, asAt, warnings));
        }
        return new Edition(
                name, sha256(content), digest.of(List.of(rows, asAt)), layout(document), asAt, rows, warnings);
    }

    private PlanDocument document(byte[] content, String name, ColumnChoice columns) {
        try {
            return documents.read(content, name, columns);
        } catch (UnreadableDocument unreadable) {
            throw Problem.invalid("/file", String.valueOf(unreadable.getMessage()));
        } catch (UnusableColumns unusable) {
            throw Problem.invalid("/columns", String.valueOf(unusable.getMessage()));
        }
    }

    private static Edition.Row row(NamedRow named, PlanDocument document, LocalDate asAt, List<Warning> warnings) {
        PlanRow row = named.row();
        ActionReference reference = References.of(named.reference(), row.line());
        Cells cells = new Cells(row, reference, warnings);
        return new Edition.Row(
                row.line(),
                reference,
                named.warning() == null,
                Optional.ofNullable(cells.requirement()).orElse(""),
                cells.said(document.columns(), document.dates(), asAt));
    }

    /** What the columns and the words of code columns were taken for. */
    private static String layout(PlanDocument document) {
        Set<String> words = new LinkedHashSet<>(document.codes());
        document.rows().stream()
                .map(PlanRow::status)
                .filter(Objects::nonNull)
                .filter(status -> status.length() <= LONGEST_STATUS)
                .filter(status -> document.codes().stream().noneMatch(code -> code.startsWith("“" + status + "”")))
                .map(status -> "“" + status + "” = " + (Doneness.isStatus(status) ? "complete" : "progress in words"))
                .limit(MOST_STATUSES)
                .forEach(words::add);
        String columns = document.layout().describe();
        return words.isEmpty() ? columns : columns + "; words: " + String.join(", ", words);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
