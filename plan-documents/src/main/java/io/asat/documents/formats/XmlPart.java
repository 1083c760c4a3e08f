package io.asat.documents.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part read forwards, by local names: Office writes the same names in two families of namespaces. Entities and
 * document types are refused, so nothing outside the part is ever read.
 */
final class XmlPart implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();
    private final XMLStreamReader xml;

    XmlPart(InputStream part) throws IOException, XMLStreamException {
        xml = FACTORY.createXMLStreamReader(characters(new BufferedInputStream(new BoundedMarkup(part))));
    }

    /** Decoded here, because the parser tells the console of each byte it cannot decode. */
    private static Reader characters(BufferedInputStream part) throws IOException {
        part.mark(3);
        int first = part.read();
        int second = part.read();
        boolean marked = first == 0xEF && second == 0xBB && part.read() == 0xBF;
        if (!marked) {
            part.reset();
        }
        boolean wide = Math.min(first, second) == 0xFE && Math.max(first, second) == 0xFF;
        return new InputStreamReader(part, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        return factory;
    }

    boolean next() throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        if (xml.next() == XMLStreamConstants.DTD) {
            throw new XMLStreamException("A document type has no place in an Office file");
        }
        return true;
    }

    boolean starts() {
        return xml.isStartElement();
    }

    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    boolean ends() {
        return xml.isEndElement();
    }

    String name() {
        return xml.getLocalName();
    }

    boolean isText() {
        return xml.isCharacters();
    }

    String text() {
        return xml.getText();
    }

    /** The attribute of this local name, in whatever namespace. */
    Optional<String> attribute(String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return Optional.of(xml.getAttributeValue(at));
            }
        }
        return Optional.empty();
    }

    /** A whole number, or the other where there is none that is one. */
    int number(String attribute, int otherwise) {
        try {
            return attribute(attribute).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** A switch: on if it stands there without a value or with one that says so. */
    boolean isOn() {
        String value = attribute("val").orElse("true");
        return !value.equals("0") && !value.equals("false") && !value.equals("none") && !value.equals("off");
    }

    /** The name of the outermost element, to be asked first. */
    String root() throws XMLStreamException {
        boolean more = true;
        while (more && !starts()) {
            more = next();
        }
        return more ? name() : "";
    }

    /** Goes on until an element of this name has ended. */
    void passEnd(String name) throws XMLStreamException {
        boolean more = true;
        while (more && !ends(name)) {
            more = next();
        }
    }

    /** Passes over the element that has just begun, with all that is in it. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0 && next(); ) {
            depth += starts() ? 1 : ends() ? -1 : 0;
        }
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
