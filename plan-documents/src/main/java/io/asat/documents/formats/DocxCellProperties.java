package io.asat.documents.formats;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What a cell of a Word table is besides its text: how far it reaches, whether it goes on from above, its colour. */
final class DocxCellProperties {
    private int columns = 1;
    private boolean continued;
    private boolean deleted;
    private @Nullable Rgb fill;

    void read(XmlPart part) throws XMLStreamException {
        while (part.next() && !part.ends("tcPr")) {
            if (part.starts("gridSpan")) {
                columns = DocxGrid.span(part);
            } else if (part.starts("vMerge")) {
                continued = !part.attribute("val").orElse("continue").equals("restart");
            } else if (part.starts("shd")) {
                fill = part.attribute("fill")
                        .flatMap(XlsxColors::rgb)
                        .filter(color -> !color.isWhite())
                        .orElse(null);
            } else if (part.starts("cellDel")) {
                deleted = true;
            } else if (part.starts("tcPrChange")) {
                part.skip();
            }
        }
    }

    NestedTable.Piece piece(Fragments whole, Fragments own, List<NestedTable> nested) {
        return deleted
                ? NestedTable.Piece.blank(columns)
                : new NestedTable.Piece(
                        continued ? "" : whole.text(),
                        continued ? "" : whole.struck(),
                        own.text(),
                        nested,
                        columns,
                        continued ? 0 : 1,
                        fill);
    }
}
