package io.asat.documents.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office files that nobody means well with: each a head, a piece repeated many times, and a tail, in one part. */
record HostileOffice(String part, String head, String piece, int times, String tail) {
    private static final int MANY = 1_000;

    static HostileOffice sheet(String head, String piece, int times, String tail) {
        return new HostileOffice(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + head,
                piece,
                times,
                tail + "</sheetData></worksheet>");
    }

    static HostileOffice document(String piece, int times) {
        return new HostileOffice("word/document.xml", "<document><body>", piece, times, "</body></document>");
    }

    /** The file, {@code #} in the piece counting its repetitions. */
    byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> each : others().entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                write(zip, each.getValue());
            }
            zip.putNextEntry(new ZipEntry(part));
            write(zip, head);
            if (piece.contains("#")) {
                count(zip);
            } else {
                repeat(zip);
            }
            write(zip, tail);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private void count(OutputStream out) throws IOException {
        for (int at = 1; at <= times; at++) {
            write(out, piece.replace("#", Integer.toString(at)));
        }
    }

    /** Many at a time, as it is the reader that is to be kept busy. */
    private void repeat(OutputStream out) throws IOException {
        byte[] many = piece.repeat(MANY).getBytes(StandardCharsets.UTF_8);
        for (int left = times; left >= MANY; left -= MANY) {
            out.write(many);
        }
        write(out, piece.repeat(times % MANY));
    }

    private Map<String, String> others() {
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        Map<String, String> parts = new LinkedHashMap<>();
        boolean word = part.startsWith("word/");
        parts.put(
                "_rels/.rels",
                "<r><Relationship Id='1' Type='%sofficeDocument' Target='%s'/></r>"
                        .formatted(type, word ? "word/document.xml" : "xl/workbook.xml"));
        parts.put("xl/_rels/workbook.xml.rels", """
                <r><Relationship Id='1' Type='%1$sworksheet' Target='worksheets/sheet1.xml'/>
                <Relationship Id='2' Type='%1$ssharedStrings' Target='sharedStrings.xml'/>
                <Relationship Id='3' Type='%1$sstyles' Target='styles.xml'/></r>""".formatted(type));
        parts.put("xl/workbook.xml", "<workbook><sheets><sheet name='A' id='1'/></sheets></workbook>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>" + "a".repeat(1024 * 1024) + "</t></si></sst>");
        parts.put("xl/styles.xml", "<styleSheet/>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row><c t='s'><v>0</v></c></row></sheetData></worksheet>");
        parts.remove(part);
        return parts;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
