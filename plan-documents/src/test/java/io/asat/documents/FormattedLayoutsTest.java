package io.asat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The layouts kept as delimited text, built as spreadsheets with merged cells and coloured RAGs: the same is found in them. */
class FormattedLayoutsTest {
    /** A colour is taken for a RAG in a column of these only, which a heading or words in it tell. */
    private static final String WITHOUT_HEADINGS = "pellbrook-list.csv";

    @ParameterizedTest
    @MethodSource
    void readsTheSameFromMergedAndColouredCells(String document) throws IOException {
        List<String> expected = LayoutSamples.expected(document);
        byte[] content = FormattedSheet.write(table(document), groups(expected));

        assertThat(LayoutSamples.words(new DocumentReader().read(content, "plan.xlsx")))
                .isEqualTo(expected);
    }

    static Stream<String> readsTheSameFromMergedAndColouredCells() throws IOException {
        return LayoutSamples.documents()
                .filter(name -> name.endsWith(".csv"))
                .filter(name -> !WITHOUT_HEADINGS.equals(name));
    }

    private static List<List<String>> table(String document) throws IOException {
        String text = Files.readString(LayoutSamples.directory().resolve(document));
        char delimiter = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            return rows.stream().map(CSVRecord::toList).toList();
        }
    }

    /** The themes and sections. */
    private static Set<String> groups(List<String> expected) {
        Set<String> groups = new HashSet<>();
        for (String row : expected) {
            List<String> fields = Arrays.asList(row.split(" \\| "));
            groups.addAll(fields.subList(fields.size() - 2, fields.size()));
        }
        return groups;
    }
}
