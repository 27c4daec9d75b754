package nl.buurtbrug.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Café De Brug          | cafe de brug
            "  Jansen  &  Zonen " | jansen zonen
            Øster Łódź ıŞĞİ       | oster lodz isgi
            Straße Ærø Œuvre      | strasse aero oeuvre
            ’t Hart               | t hart
            't Hart               | t hart
            `t Hart               | t hart
            's-Gravenhage         | s gravenhage
            v.v. De Meeuwen       | v v de meeuwen
            ĲSSELSTEIN            | ijsselstein
            ﬁets                  | fiets
            2e Sweelinckstraat    | 2e sweelinckstraat
            Ελλάδα                | ελλαδα
            !!!                   | ""
            """)
    void aTextIsSearchedWithoutCaseAccentsAndPunctuation(String text, String key) {
        assertThat(SearchKey.of(text)).isEqualTo(key);
    }

    @Test
    void plainTextsAreTreatedAsThoseWithAccentsAre() {
        var random = new Random(20261125);
        for (int i = 0; i < 2000; i++) {
            var plain = random.ints(0, 128).limit(12).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();

            assertThat(("x " + SearchKey.of(plain)).strip()).as(plain).isEqualTo(SearchKey.of("é " + plain).replaceFirst("e", "x"));
        }
    }

    @Test
    void lettersWithTheirAccentApartAreTheSame() {
        assertThat(SearchKey.of("Cafe\u0301")).isEqualTo(SearchKey.of("Caf\u00e9"));
    }

    @Test
    void whatCannotBeSeenDoesNotSplitAWord() {
        assertThat(SearchKey.of("Buurt\u00adhuis\u200b")).isEqualTo("buurthuis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v.v. De Meeuwen", "V.V. de meeuwen", "vv De Meeuwen", "Stichting De Meeuwen", "Vereniging de Meeuwen", "De Meeuwen B.V.",
            "De Meeuwen bv", "De Meeuwen N.V.", "S.V. De Meeuwen", "De Meeuwen v.o.f.", "De Meeuwen VOF", "St. De Meeuwen", "Ver. De Meeuwen", "Stg. De Meeuwen"})
    void theLegalFormDoesNotCountInANameThatIsMatched(String name) {
        assertThat(SearchKey.nameKey(name)).isEqualTo("de meeuwen");
    }

    @ParameterizedTest
    @CsvSource({"Stichting, stichting", "V.V., v v", "Vereniging Stichting, vereniging stichting"})
    void aNameThatIsOnlyALegalFormStays(String name, String key) {
        assertThat(SearchKey.nameKey(name)).isEqualTo(key);
    }

    @Test
    void sortingPutsAccentsAndCapitalsInTheirPlace() {
        assertThat(Stream.of("Zorg", "école", "Eems", "'t Anker", "!!!").sorted((a, b) -> SearchKey.sort(a).compareTo(SearchKey.sort(b))))
                .containsExactly("!!!", "école", "Eems", "'t Anker", "Zorg");
    }
}
