package io.asat.documents.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XmlPartTest {
    private static final String XML = "<?xml version='1.0' encoding='§'?><a>Zoë</a>";

    @ParameterizedTest
    @MethodSource
    void isReadInEveryEncodingTheStandardAllows(byte[] xml) throws Exception {
        try (XmlPart part = new XmlPart(new ByteArrayInputStream(xml))) {
            assertThat(part.root()).isEqualTo("a");
            part.next();
            assertThat(part.text()).isEqualTo("Zoë");
        }
    }

    static Stream<byte[]> isReadInEveryEncodingTheStandardAllows() {
        return Stream.of(
                encoded("", StandardCharsets.UTF_8),
                encoded("\ufeff", StandardCharsets.UTF_8),
                encoded("\ufeff", StandardCharsets.UTF_16LE),
                encoded("\ufeff", StandardCharsets.UTF_16BE));
    }

    @Test
    void aDocumentTypeIsRefusedBeforeAnyEntityOfItIsRead() {
        byte[] xml = "<!DOCTYPE a><a/>".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(() -> new XmlPart(new ByteArrayInputStream(xml)).root());
    }

    private static byte[] encoded(String mark, Charset charset) {
        String name = charset.name().startsWith("UTF-16") ? "UTF-16" : charset.name();
        return (mark + XML.replace("§", name)).getBytes(charset);
    }
}
