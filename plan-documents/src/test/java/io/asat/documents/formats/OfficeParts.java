package io.asat.documents.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office files put together part by part, as no library would write them. */
final class OfficeParts {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    private static final String SHEET = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='"
            + RELATIONSHIPS.substring(0, RELATIONSHIPS.length() - 1) + "'";

    private OfficeParts() {}

    static byte[] docx(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", references("officeDocument", "word/document.xml"));
        parts.put("word/_rels/document.xml.rels", references("styles", "styles.xml"));
        parts.put(
                "word/styles.xml",
                "<w:styles " + WORD + "><w:style w:styleId='Titel1'><w:name w:val='heading 1'/></w:style></w:styles>");
        parts.put("word/document.xml", "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
        return zip(parts);
    }

    /** A workbook of one sheet. */
    static byte[] xlsx(String rows, String strings, String styles) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", references("officeDocument", "/xl/workbook.xml"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                references(
                        "worksheet",
                        "worksheets/../worksheets/sheet1.xml",
                        "sharedStrings",
                        "s.xml",
                        "styles",
                        "t.xml",
                        "theme",
                        "c.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook " + SHEET + "><sheets><sheet name='A' sheetId='1' r:id='r0'/></sheets></workbook>");
        parts.put(
                "xl/c.xml",
                "<a:clrScheme xmlns:a='x'>" + "<a:accent><a:srgbClr val='4F81BD'/></a:accent>".repeat(12)
                        + "</a:clrScheme>");
        parts.put("xl/s.xml", "<sst " + SHEET + ">" + strings + "</sst>");
        parts.put("xl/t.xml", "<styleSheet " + SHEET + ">" + styles + "</styleSheet>");
        parts.put(
                "xl/worksheets/sheet1.xml", "<worksheet " + SHEET + "><sheetData>" + rows + "</sheetData></worksheet>");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String references(String... kindsAndTargets) {
        StringBuilder references = new StringBuilder("<Relationships>");
        for (int at = 0; at < kindsAndTargets.length; at += 2) {
            references.append("<Relationship Id='r%d' Type='%s' Target='%s'/>"
                    .formatted(at / 2, RELATIONSHIPS + kindsAndTargets[at], kindsAndTargets[at + 1]));
        }
        return references.append("</Relationships>").toString();
    }
}
