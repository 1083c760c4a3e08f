package io.asat.documents.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The grid in a workbook: its sheets in order, hidden ones left out, read as a stream. Formulas count for the values
 * saved with them; macros are never looked at.
 */
final class XlsxGrid {
    private static final int MOST_SHEETS = 500;

    private record Sheet(String name, String id, boolean hidden) {}

    private final OfficeFile file;
    private final String workbook;
    private final GridBuilder grid = new GridBuilder();
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    XlsxGrid(OfficeFile file, String workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    Grid read() throws IOException, XMLStreamException {
        readWorkbook();
        Map<String, OfficeFile.Reference> references = file.references(workbook);
        XlsxCells cells =
                new XlsxCells(strings(references.values()), styles(references.values()), new XlsxNumbers(from1904));
        boolean several = sheets.stream().filter(sheet -> !sheet.hidden()).count() > 1;
        for (Sheet sheet : sheets) {
            if (sheet.hidden()) {
                grid.warn(1, "the hidden sheet “" + sheet.name() + "” is not read");
                continue;
            }
            OfficeFile.Reference reference = references.get(sheet.id());
            if (reference != null && reference.is("worksheet")) {
                grid.enter(Block.Kind.TABLE, List.of(), sheet.name());
                String where = several ? "sheet “" + sheet.name() + "”: " : "";
                try (XmlPart part =
                        file.part(reference.path()).orElseThrow(() -> OfficeFile.missing(reference.path()))) {
                    new XlsxSheet(cells, grid, where).read(part);
                }
            }
        }
        return grid.build();
    }

    private void readWorkbook() throws IOException, XMLStreamException {
        try (XmlPart part = file.part(workbook).orElseThrow(() -> OfficeFile.missing(workbook))) {
            while (part.next()) {
                if (part.starts("workbookPr")) {
                    String days = part.attribute("date1904").orElse("0");
                    from1904 = days.equals("1") || days.equals("true");
                } else if (part.starts("sheet") && sheets.size() < MOST_SHEETS) {
                    sheets.add(new Sheet(
                            part.attribute("name").orElse(""),
                            part.attribute("id").orElse(""),
                            !part.attribute("state").orElse("visible").equals("visible")));
                }
            }
        }
    }

    private XlsxStrings strings(Collection<OfficeFile.Reference> references) throws IOException, XMLStreamException {
        Optional<XmlPart> part = part(references, "sharedStrings");
        return part.isEmpty() ? new XlsxStrings() : XlsxStrings.read(part.get(), grid);
    }

    private XlsxStyles styles(Collection<OfficeFile.Reference> references) throws IOException, XMLStreamException {
        XlsxColors colors = new XlsxColors();
        Optional<XmlPart> theme = part(references, "theme");
        if (theme.isPresent()) {
            colors.readTheme(theme.get());
        }
        Optional<XmlPart> part = part(references, "styles");
        return part.isEmpty() ? XlsxStyles.none() : XlsxStyles.read(part.get(), colors);
    }

    private Optional<XmlPart> part(Collection<OfficeFile.Reference> references, String kind)
            throws IOException, XMLStreamException {
        Optional<OfficeFile.Reference> reference =
                references.stream().filter(each -> each.is(kind)).findFirst();
        return reference.isEmpty()
                ? Optional.empty()
                : file.part(reference.get().path());
    }
}
