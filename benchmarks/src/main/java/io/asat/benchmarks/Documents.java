package io.asat.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes plans of many actions as the documents they come in. */
final class Documents {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final List<String> HEADINGS =
            List.of("Ref", "Theme", "Action", "Lead officer", "Target date", "RAG", "Progress");

    private Documents() {}

    static Path csv(int actions) throws IOException {
        String lines = rows(actions).map(row -> String.join(",", row)).collect(Collectors.joining("\n"));
        return Files.writeString(Files.createTempFile("asat-plan-", ".csv"), lines);
    }

    static Path xlsx(int actions) throws IOException {
        Path file = Files.createTempFile("asat-plan-", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='" + PACKAGE + "content-types'>"
                            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                            + "<Override PartName='/xl/workbook.xml' ContentType='" + type("sheet.main") + "'/>"
                            + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + type("worksheet")
                            + "'/></Types>");
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='" + SHEET + "' xmlns:r='" + OFFICE
                            + "'><sheets><sheet name='Plan' sheetId='1' r:id='rId1'/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns='" + SHEET + "'><sheetData>"
                            + rows(actions).map(Documents::row).collect(Collectors.joining())
                            + "</sheetData></worksheet>");
        }
        return file;
    }

    private static Stream<List<String>> rows(int actions) {
        return Stream.concat(
                Stream.of(HEADINGS),
                IntStream.rangeClosed(1, actions)
                        .mapToObj(action -> List.of(
                                String.valueOf(action),
                                "Theme " + action * 4 / actions,
                                "Do what requirement " + action
                                        + " asks for in as many words as a council needs to say it",
                                "Head of Service " + action % 7,
                                action % 28 + 1 + "/" + (action % 12 + 1) + "/2021",
                                List.of("Green", "Amber", "Red").get(action % 3),
                                "Providers of area " + action % 40 + " met and the next review is booked")));
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> "<c t='inlineStr'><is><t>" + cell + "</t></is></c>")
                .collect(Collectors.joining("", "<row>", "</row>"));
    }

    private static String type(String of) {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml." + of + "+xml";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='rId1' Type='" + OFFICE + "/"
                + type + "' Target='" + target + "'/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version='1.0' encoding='UTF-8'?>" + xml).getBytes(UTF_8));
        zip.closeEntry();
    }
}
