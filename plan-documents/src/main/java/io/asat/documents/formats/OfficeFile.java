package io.asat.documents.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** An Office file: parts in an archive that refer to one another, beginning with the main one. */
final class OfficeFile implements AutoCloseable {
    private static final String LOOKED_FOR = "a spreadsheet (.xlsx) or a Word document (.docx)";
    private static final int MOST_REFERENCES = 10_000;
    private static final int LONGEST_PATH = 1_000;
    private final BoundedZip zip;

    /** A reference from one part to another. */
    record Reference(String type, String path) {
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private OfficeFile(BoundedZip zip) {
        this.zip = zip;
    }

    static Grid read(byte[] content) {
        try (OfficeFile file = new OfficeFile(new BoundedZip(content))) {
            return file.grid();
        } catch (IOException | XMLStreamException damaged) {
            throw UnreadableDocument.damaged(".xlsx or .docx file", damaged);
        }
    }

    private Grid grid() throws IOException, XMLStreamException {
        String main = references("").values().stream()
                .filter(reference -> reference.is("officeDocument"))
                .map(Reference::path)
                .findFirst()
                .orElseThrow(() -> new UnreadableDocument(LOOKED_FOR, other()));
        if (main.endsWith(".bin")) {
            throw new UnreadableDocument(LOOKED_FOR, "a binary spreadsheet (.xlsb): save it as .xlsx");
        }
        try (XmlPart part = part(main).orElseThrow(() -> missing(main))) {
            return switch (part.root()) {
                case "workbook" -> new XlsxGrid(this, main).read();
                case "document" -> new DocxGrid(this, main).read();
                default ->
                    throw new UnreadableDocument(
                            LOOKED_FOR, "another Office file: copy its table into a spreadsheet and send that");
            };
        }
    }

    private String other() {
        if (zip.has("mimetype") && zip.has("content.xml")) {
            return "an OpenDocument file: save it as .xlsx or .docx";
        }
        return "a ZIP archive: unpack it and send the document that is in it";
    }

    /** A part to be read forwards, empty if the file has none of that name. */
    Optional<XmlPart> part(String path) throws IOException, XMLStreamException {
        Optional<InputStream> in = zip.part(path);
        return in.isEmpty() ? Optional.empty() : Optional.of(new XmlPart(in.get()));
    }

    static IOException missing(String part) {
        return new IOException("There is no part " + part);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The references from a part, by their identifiers. */
    Map<String, Reference> references(String from) throws IOException, XMLStreamException {
        int slash = from.lastIndexOf('/') + 1;
        String folder = from.substring(0, slash);
        Map<String, Reference> references = new HashMap<>();
        Optional<XmlPart> part = part(folder + "_rels/" + from.substring(slash) + ".rels");
        if (part.isPresent()) {
            collect(part.get(), folder, references);
        }
        return references;
    }

    private static void collect(XmlPart opened, String folder, Map<String, Reference> references)
            throws XMLStreamException {
        try (XmlPart part = opened) {
            while (part.next() && references.size() < MOST_REFERENCES) {
                if (part.starts("Relationship")) {
                    Reference reference = new Reference(
                            part.attribute("Type").orElse(""),
                            resolved(folder, part.attribute("Target").orElse("")));
                    references.put(part.attribute("Id").orElse(""), reference);
                }
            }
        }
    }

    /** Empty for what is longer than the name of any part. */
    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.length() > LONGEST_PATH ? new String[0] : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
