package io.asat.documents.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The grid in a Word document, read as a stream: as it reads with all tracked changes accepted. */
final class DocxGrid {
    /** What is deleted, moved away, drawn, or there a second time for programs that cannot draw. */
    static final Set<String> PASSED_OVER =
            Set.of("del", "moveFrom", "Fallback", "drawing", "pict", "object", "sectPr", "tblPr", "tblGrid");

    private static final int DEEPEST = 20;

    private final OfficeFile file;
    private final String main;
    private final GridBuilder grid = new GridBuilder();
    private final TextDocument document = new TextDocument(grid);
    private DocxStyles styles = new DocxStyles();

    DocxGrid(OfficeFile file, String main) {
        this.file = file;
        this.main = main;
    }

    Grid read() throws IOException, XMLStreamException {
        readStyles();
        boolean table = false;
        try (XmlPart part = file.part(main).orElseThrow(() -> OfficeFile.missing(main))) {
            while (part.next()) {
                if (part.starts("p")) {
                    Fragments text = new Fragments();
                    String style = new DocxParagraph(part, text).read();
                    int level = styles.headingLevel(style);
                    if (level > 0) {
                        document.heading(level, text.text());
                    } else {
                        document.paragraph(text.text());
                    }
                } else if (part.starts("tbl")) {
                    document.table(table(part, 1), "");
                    table = true;
                } else if (part.starts() && PASSED_OVER.contains(part.name())) {
                    part.skip();
                }
            }
        }
        if (!table) {
            throw UnreadableDocument.noTable("a Word document without a table");
        }
        return document.build();
    }

    private void readStyles() throws IOException, XMLStreamException {
        Optional<OfficeFile.Reference> reference = file.references(main).values().stream()
                .filter(each -> each.is("styles"))
                .findFirst();
        Optional<XmlPart> part = reference.isEmpty()
                ? Optional.empty()
                : file.part(reference.get().path());
        if (part.isPresent()) {
            styles = DocxStyles.read(part.get());
        }
    }

    private NestedTable table(XmlPart part, int depth) throws XMLStreamException {
        NestedTable table = new NestedTable(grid);
        boolean deleted = false;
        while (part.next() && !part.ends("tbl")) {
            if (part.starts("tr")) {
                table.startRow();
                deleted = false;
            } else if (part.starts("trPr")) {
                deleted = rowProperties(part, table);
            } else if (part.starts("tc")) {
                table.add(cell(part, depth));
            } else if (part.ends("tr") && deleted) {
                table.dropRow();
            } else if (part.starts() && PASSED_OVER.contains(part.name())) {
                part.skip();
            }
        }
        return table;
    }

    /** Whether the row is deleted. */
    private static boolean rowProperties(XmlPart part, NestedTable table) throws XMLStreamException {
        boolean deleted = false;
        while (part.next() && !part.ends("trPr")) {
            deleted = deleted || part.starts("del");
            if (part.starts("gridBefore")) {
                table.add(NestedTable.Piece.blank(span(part)));
            }
        }
        return deleted;
    }

    private NestedTable.Piece cell(XmlPart part, int depth) throws XMLStreamException {
        DocxCellProperties properties = new DocxCellProperties();
        Fragments whole = new Fragments();
        Fragments own = new Fragments();
        List<NestedTable> nested = new ArrayList<>();
        while (part.next() && !part.ends("tc")) {
            if (part.starts("tcPr")) {
                properties.read(part);
            } else if (part.starts("p")) {
                Fragments paragraph = new Fragments();
                new DocxParagraph(part, paragraph).read();
                whole.addLine(paragraph);
                own.addLine(paragraph);
            } else if (part.starts("tbl") && depth < DEEPEST) {
                NestedTable inner = table(part, depth + 1);
                nested.add(inner);
                whole.add("\n" + inner.flat(), false);
            } else if (part.starts() && (part.name().equals("tbl") || PASSED_OVER.contains(part.name()))) {
                part.skip();
            }
        }
        grid.count(whole.length());
        return properties.piece(whole, own, nested);
    }

    static int span(XmlPart part) {
        return Math.clamp(part.number("val", 1), 1, Grid.MOST_CELLS);
    }
}
