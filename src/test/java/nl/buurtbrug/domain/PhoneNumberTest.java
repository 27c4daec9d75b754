package nl.buurtbrug.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"06-00412736", "06-00 41 27 36", "0600412736", "06 0041 2736", "+31 6 00412736", "+31(0)6-00412736", "+31 (0)6 00 41 27 36", "0031600412736",
            "31600412736", "600412736", "600412736.0", "6,00412736E8", "6.00412736E+08", "tel: 06-00412736", "Mob. 0600412736"})
    void oneNumberIsWrittenOneWay(String written) {
        var number = PhoneNumber.parse(written);

        assertThat(number).isEqualTo(new PhoneNumber("06 00412736", "+31600412736", true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0199-55 02 60         | 0199 550 260      | +31199550260
            (020) 550 02 60       | 020 550 0260      | +31205500260
            020/5500260           | 020 550 0260      | +31205500260
            +32 470 12 34 56      | +32 470 12 34 56  | +32470123456
            +49 30 901820         | +49 30 901820     | +4930901820
            0800-0112             | 0800 0112         | +318000112
            088-1234567           | 088 123 4567      | +31881234567
            """)
    void aNumberIsShownAsItIsReadAloud(String written, String display, String key) {
        assertThat(PhoneNumber.parse(written)).isEqualTo(new PhoneNumber(display, key, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            020-5500260 toestel 12         | 020 550 0260 toestel 12
            020 5500260 (b.g.g. de balie)  | 020 550 0260 (b.g.g. de balie)
            (werk) 020-5500260             | (werk) 020 550 0260
            """)
    void whatIsWrittenBesideANumberIsKept(String written, String display) {
        assertThat(PhoneNumber.parse(written).display()).isEqualTo(display);
        assertThat(PhoneNumber.parse(written).key()).isEqualTo("+31205500260");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geen", "op aanvraag", "12", "via de balie ", "06-1234", "123456789012345678901", "n.v.t.", ""})
    void whatIsNotUnderstoodStaysExactlyAsItWas(String written) {
        var number = PhoneNumber.parse(written);

        assertThat(number.understood()).isFalse();
        assertThat(number.display()).isEqualTo(written);
    }

    @Test
    void whatIsShownIsUnderstoodTheSameAgain() {
        var shown = PhoneNumber.parse("06-00 41 27 36 toestel 3");

        assertThat(PhoneNumber.parse(shown.display())).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            06-00412736 / 020-5500260         | 2
            06-00412736/020-5500260           | 2
            0600412736; 0205500260            | 2
            06-00412736 of 020-5500260        | 2
            06-00412736 ::: 020-5500260       | 2
            06-00412736, 020-5500260          | 2
            020/5500260                       | 1
            020-5500260, toestel 12           | 1
            +31 (0)20 550 02 60               | 1
            """)
    void severalNumbersInACellComeApart(String cell, int count) {
        assertThat(PhoneNumber.split(cell)).hasSize(count);
    }

    @Test
    void anEmptyCellHasNoNumbers() {
        assertThat(PhoneNumber.split("  ")).isEmpty();
    }

    @Test
    void whatStandsBehindASemicolonIsOfItself() {
        assertThat(PhoneNumber.split("0199 550 123; alleen via Aylin")).containsExactly("0199 550 123", "alleen via Aylin");
    }
}
