package io.asat.documents.formats;

import javax.xml.stream.XMLStreamException;

/** A paragraph of a Word document, read from its beginning to its end. */
final class DocxParagraph {
    private final XmlPart part;
    private final Fragments text;
    private String style = "";

    DocxParagraph(XmlPart part, Fragments text) {
        this.part = part;
        this.text = text;
    }

    /** The name of its style, empty if it has none. */
    String read() throws XMLStreamException {
        while (part.next() && !part.ends("p")) {
            if (part.starts("pPr")) {
                readProperties();
            } else if (part.starts("r")) {
                readRun();
            } else if (part.starts() && DocxGrid.PASSED_OVER.contains(part.name())) {
                part.skip();
            }
        }
        return style;
    }

    private void readProperties() throws XMLStreamException {
        while (part.next() && !part.ends("pPr")) {
            if (part.starts("pStyle")) {
                style = part.attribute("val").orElse("");
            } else if (part.starts("pPrChange")) {
                part.skip();
            }
        }
    }

    private void readRun() throws XMLStreamException {
        boolean struck = false;
        boolean hidden = false;
        boolean inText = false;
        while (part.next() && !part.ends("r")) {
            if (part.starts("strike") || part.starts("dstrike")) {
                struck = part.isOn();
            } else if (part.starts("vanish")) {
                hidden = part.isOn();
            } else if (part.starts("t") || part.ends("t")) {
                inText = part.starts();
            } else if (part.isText() && inText && !hidden) {
                text.add(part.text(), struck);
            } else if (part.starts() && !hidden) {
                readMark(struck);
            }
        }
    }

    private void readMark(boolean struck) throws XMLStreamException {
        switch (part.name()) {
            case "tab", "ptab" -> text.add(" ", struck);
            case "br", "cr" -> text.breakLine();
            case "noBreakHyphen" -> text.add("-", struck);
            case "rPrChange" -> part.skip();
            default -> {
                if (DocxGrid.PASSED_OVER.contains(part.name())) {
                    part.skip();
                }
            }
        }
    }
}
