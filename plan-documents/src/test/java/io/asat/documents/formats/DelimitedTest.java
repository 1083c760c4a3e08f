package io.asat.documents.formats;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTest {
    private static final List<String> ROWS =
            List.of("1: Ref¦Action¦Owner", "2: 1¦Mend the gate⏎and the fence, soon¦Zoë – ½ day", "4: 2¦Paint; it¦Jo");

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void isToldByItsRegularity(String delimiter) {
        String text = table(delimiter);

        Grid grid = Grids.read(text);

        assertThat(Grids.lines(grid)).isEqualTo(ROWS);
        assertThat(grid.rows()).allMatch(GridRow::isCertain);
    }

    @ParameterizedTest
    @MethodSource
    void isReadInAnyUsualEncoding(byte[] content) {
        assertThat(Grids.lines(Grids.read(content))).isEqualTo(ROWS);
    }

    static Stream<byte[]> isReadInAnyUsualEncoding() {
        String text = table(",");
        return Stream.of(
                text.getBytes(UTF_8),
                ("\ufeff" + text).getBytes(UTF_8),
                text.getBytes(UTF_16LE),
                text.getBytes(UTF_16BE),
                ("\ufeff" + text).getBytes(UTF_16LE),
                ("\ufeff" + text).getBytes(UTF_16BE),
                text.getBytes(Charset.forName("windows-1252")));
    }

    @Test
    void utf8WithAFewBrokenBytesStaysUtf8AndIsWarnedOf() {
        byte[] broken = "Ref,Action,Owner\n1,Zoë – é ½,Jo\n2,Mend?,Zoë\n".getBytes(UTF_8);
        broken[new String(broken, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFF;

        Grid grid = Grids.read(broken);

        assertThat(Grids.lines(grid)).contains("2: 1¦Zoë – é ½¦Jo", "3: 2¦Mend\ufffd¦Zoë");
        assertThat(Grids.warnings(grid))
                .singleElement()
                .asString()
                .contains("characters that are no UTF-8 and cannot be read: 1;");
    }

    @Test
    void theFirstLineMaySayWhichDelimiterItIs() {
        assertThat(Grids.lines(Grids.read("sep=;\r\nRef;Action, task;Owner, lead\r\n1;Mend, paint;Jo, Al\r\n")))
                .containsExactly("2: Ref¦Action, task¦Owner, lead", "3: 1¦Mend, paint¦Jo, Al");
    }

    @Test
    void bordersAreGuessedWhereACommaMayBePartOfAText() {
        Grid grid = Grids.read("Ref,Action,Owner\n1,Mend,Jo\n2,Paint, and soon,Al\n3,Wash,Jo\n");

        assertThat(grid.rows()).noneMatch(GridRow::isCertain);
        assertThat(Grids.lines(grid)).contains("3: 2¦Paint¦and soon¦Al");
    }

    @Test
    void rowsCutShortOnTheRightAreAsWideAsTheTable() {
        assertThat(Grids.lines(Grids.read("Winter plan\n\nRef,Action,Owner\n1,Mend\n2,Paint,Jo\n3,Wash,Al\n")))
                .containsExactly(
                        "1: Winter plan¦¦",
                        "2: ",
                        "3: Ref¦Action¦Owner",
                        "4: 1¦Mend¦",
                        "5: 2¦Paint¦Jo",
                        "6: 3¦Wash¦Al");
    }

    @Test
    void aQuotationMarkThatNothingClosesIsALetter() {
        assertThat(Grids.lines(Grids.read("Ref,Action,Owner\n1,\"Mend,Jo\n2,Paint,Al\n")))
                .containsExactly("1: Ref¦Action¦Owner", "2: 1¦\"Mend¦Jo", "3: 2¦Paint¦Al");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action\nMend the gate\nPaint it\n",
                "Dear all,\nplease find the plan attached.\nYours, Jo\n",
                "Mend the gate, and the fence. Then rest.\nNobody knows.\n"
            })
    void proseAndSingleColumnsAreNoTable(String text) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> Grids.read(text))
                .withMessageContaining("found text without a table");
    }

    private static String table(String delimiter) {
        return "Ref,Action,Owner\r\n1,\"Mend the gate\r\nand the fence§ soon\",Zoë – ½ day\r\n2,\"Paint; it\",Jo\r\n"
                .replace(",", delimiter)
                .replace("§", ",");
    }
}
