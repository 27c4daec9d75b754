package nl.buurtbrug.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Sportlaan 4-6, 9990 AB Beekerdam                  | Sportlaan               | 4-6        | 9990 AB | Beekerdam
            Sportlaan 4 9990AB Beekerdam                      | Sportlaan               | 4          | 9990 AB | Beekerdam
            Sportlaan 4, 9990 ab, Beekerdam                   | Sportlaan               | 4          | 9990 AB | Beekerdam
            Sportlaan 4, Beekerdam, 9990 AB                   | Sportlaan               | 4          | 9990 AB | Beekerdam
            Dijk 24A, 6127 AG Grevenbicht                     | Dijk                    | 24A        | 6127 AG | Grevenbicht
            Laan van Meerdervoort 100 hs, Den Haag            | Laan van Meerdervoort   | 100 hs     | ""      | Den Haag
            Plein 1944 12 bis, 9990 AB Beekerdam              | Plein 1944              | 12 bis     | 9990 AB | Beekerdam
            2e Sweelinckstraat 5-III                          | 2e Sweelinckstraat      | 5-III      | ""      | ""
            Sportlaan 4, 9990 AB Beekerdam, Nederland         | Sportlaan               | 4          | 9990 AB | Beekerdam
            Kade 8, NL-9990 AB 's-Gravenbeek                  | Kade                    | 8          | 9990 AB | 's-Gravenbeek
            Grote Markt 1, 2000 Antwerpen                     | Grote Markt             | 1          | 2000    | Antwerpen
            9990 AB Beekerdam                                 | ""                      | ""         | 9990 AB | Beekerdam
            9990 AB Beekerdam, Sportlaan 4                    | Sportlaan               | 4          | 9990 AB | Beekerdam
            Postbus 12, 9990 AB Beekerdam                     | Postbus                 | 12         | 9990 AB | Beekerdam
            Buurthuis De Hoek, Kade 8, 9990 AB Beekerdam      | Buurthuis De Hoek, Kade | 8          | 9990 AB | Beekerdam
            """)
    void anAddressInOneCellComesApart(String text, String street, String number, String postcode, String city) {
        assertThat(AddressText.parse(text)).isEqualTo(new AddressText(street, number, postcode, city));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Kade 8-10                 | Kade                 | 8-10
            Kade 8 - 10               | Kade                 | 8 - 10
            Kade 8a                   | Kade                 | 8a
            Kade 8 A                  | Kade                 | 8 A
            Kade 8 bis                | Kade                 | 8 bis
            Kade 8-hs                 | Kade                 | 8-hs
            Kade 8 II                 | Kade                 | 8 II
            Kade 8-2                  | Kade                 | 8-2
            Kade 8/2                  | Kade                 | 8/2
            Kade 8 t/m 12             | Kade                 | 8 t/m 12
            Kade 8 (achterom)         | Kade                 | 8 (achterom)
            Kade nr. 8                | Kade                 | 8
            Postbus 12345             | Postbus              | 12345
            Plein 1944                | Plein 1944           | ""
            Plein 40-45               | Plein 40-45          | ""
            Plein 1944 nr 12          | Plein 1944           | 12
            1e Dwarsstraat 3          | 1e Dwarsstraat       | 3
            8 Oktoberplein            | 8 Oktoberplein       | ""
            Sportpark De Hoek         | Sportpark De Hoek    | ""
            ""                        | ""                   | ""
            """)
    void aStreetAndItsNumberComeApart(String text, String street, String number) {
        assertThat(AddressText.parse(text)).isEqualTo(new AddressText(street, number, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sportlaan 4\n9990 AB Beekerdam", "Sportlaan 4\r\n9990 AB  Beekerdam\r\nNederland", "Sportlaan 4;9990AB;Beekerdam", "Sportlaan\u00a04, 9990\u00a0AB Beekerdam"})
    void linesCountAsParts(String text) {
        assertThat(AddressText.parse(text)).isEqualTo(new AddressText("Sportlaan", "4", "9990 AB", "Beekerdam"));
    }

    @Test
    void itIsCompleteWithStreetAndNumber() {
        assertThat(AddressText.parse("Kade 8").isComplete()).isTrue();
        assertThat(AddressText.parse("Kade").isComplete()).isFalse();
    }
}
