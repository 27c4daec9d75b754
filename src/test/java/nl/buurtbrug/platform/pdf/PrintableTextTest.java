package nl.buurtbrug.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"Jansen & Zonen", "Zoë Őrsi", "Ελληνική", "Кирилиця", "שלום", "السلام", "Հայ", "ქარ", "ኤርትራ", "⚽ ✓ ☐ € ½ →"})
    void whatAFontHasStays(String text) {
        assertThat(PrintableText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"'nul\u0000', nul", "'bel\u0007', bel", "'zacht\u00ADkoppel', zachtkoppel", "'\uFEFFbom', bom", "'\u202Eom\u202C', om", "'a\u200Eb', ab"})
    void whatCannotBeSeenGoes(String text, String expected) {
        assertThat(PrintableText.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"中文, \uFFFD\uFFFD", "'los \uD83D eind', 'los \uFFFD eind'", "\uFFFF, \uFFFD"})
    void whatNoFontHasIsSeenToBeMissing(String text, String expected) {
        assertThat(PrintableText.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'Zoe\u0308', Zoë", "'\uD83D\uDC4D\uD83C\uDFFD', '\uD83D\uDC4D'", "'\u2764\uFE0F', '\u2764'"})
    void signsOfSeveralPartsBecomeOne(String text, String expected) {
        assertThat(PrintableText.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u000Bb", "a\fb", "a\u0085b", "a\u2028b"})
    void otherLineEndsAreLineEnds(String text) {
        assertThat(PrintableText.of(text)).isEqualTo("a\nb");
    }
}
