package io.asat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.documents.formats.Block;
import io.asat.documents.formats.CellText;
import io.asat.values.FullyMet;
import io.asat.values.Rag;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small readings: cells, codes, references, titles, dates in headings. */
class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>One.</p> <p>Two.</p>                     | One. Two.
            <ul style="x"> • One. • Two. </ul>          | One. • Two.
            <ul><li>One.</li><li>Two.</li></ul>         | One. • Two.
            the 31<sup>st</sup> of <u>May</u>           | the 31st of May
            Fish &amp; chips&nbsp;&#8211; hot           | Fish & chips – hot
            fewer than < 5 and > 2                      | fewer than < 5 and > 2
            <unknown>kept</unknown>                     | <unknown>kept</unknown>
            """)
    void cleansACell(String raw, String clean) {
        assertThat(CellText.flat(CellText.clean(raw))).isEqualTo(clean);
    }

    @Test
    void keepsParagraphsApartUntilTheyAreRead() {
        assertThat(CellText.clean("<p>Jo Smith</p> <p>Ongoing</p>")).isEqualTo("Jo Smith\nOngoing");
        assertThat(CellText.clean("end of one  Start of two")).isEqualTo("end of one\nStart of two");
    }

    @ParameterizedTest
    @CsvSource({
        "Y,YES",
        "yes,YES",
        "Υ,YES",
        "Ŷ,YES",
        "Ý,YES",
        "N,NO",
        "Ν,NO",
        "Not yet,NO",
        "Partly,PARTLY",
        "partially met,PARTLY"
    })
    void readsWhetherARequirementIsMet(String cell, FullyMet met) {
        assertThat(Codes.fullyMet(cell)).contains(met);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "Yesterday we met the whole board again", "TBC"})
    void doesNotGuessWhetherARequirementIsMet(String cell) {
        assertThat(Codes.fullyMet(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Green,GREEN", "amber,AMBER", "RED,RED", "G,GREEN", "А,AMBER"})
    void readsARagWord(String cell, Rag rag) {
        assertThat(Codes.rag(cell)).contains(rag);
    }

    @ParameterizedTest
    @CsvSource({"1.,1", "2.3,2.3", "2/3,2-3", "(4),4", "a),a", "3 3N,3 3N", "KA-7:,KA-7", "'1.1 *',1.1"})
    void keepsAReferenceAsPrintedWithoutItsDot(String printed, String kept) {
        assertThat(PrintedReference.clean(printed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.", "1.10", "2.3.4", "A1", "AP-3", "12a", "3(b)", "0.1"})
    void knowsANumber(String text) {
        assertThat(PrintedReference.isNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Funding", "COVID-19 testing", "Managing staff", "4 December 2020", "Theme 1"})
    void knowsWhatIsNoNumber(String text) {
        assertThat(PrintedReference.isNumber(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'Theme 1: Roads','Theme 1: Roads'",
        "'THEME B – RAIL (continued)','THEME B – RAIL'",
        "'Priority 2: Air','Priority 2: Air'"
    })
    void knowsATheme(String text, String title) {
        assertThat(ThemeTitle.of(text)).contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Themes were agreed by the board", "Part of the work is done", "Priority areas"})
    void knowsWhatIsNoTheme(String text) {
        assertThat(ThemeTitle.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Progress (@ 4.12.20)",
                "Update as at 4 December 2020",
                "Position at 04/12/2020",
                "Progress 2020-12-04"
            })
    void findsTheDateInAHeading(String heading) {
        assertThat(HeadingDate.in(heading)).contains(LocalDate.of(2020, 12, 4));
    }

    @Test
    void putsACutHeadingTogetherByTheDocumentsOwnWords() {
        CutText text = new CutText(new KnownWords(List.of(new TableRow(
                1,
                new Block(0, Block.Kind.TEXT, List.of(), ""),
                false,
                false,
                List.of("we keep tending the gardens beside all terraces for idle hands here"),
                List.of()))));

        assertThat(text.join(List.of("Part 4: Tend", "ding the gar", "dens"))).isEqualTo("Part 4: Tending the gardens");
        assertThat(text.join(List.of("Work bes", "ide all te", "erraces"))).isEqualTo("Work beside all terraces");
        assertThat(text.join(List.of("Work for", "idle people"))).isEqualTo("Work for idle people");
        assertThat(text.join(List.of("Work besz", "ide"))).isEqualTo("Work beside");
    }
}
