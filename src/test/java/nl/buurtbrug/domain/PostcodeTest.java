package nl.buurtbrug.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"9990AB", "9990 AB", "9990ab", "9990-AB", "9990  AB", " 9990 Ab ", "NL-9990 AB", "nl 9990ab", "9990\u00a0AB"})
    void aDutchPostcodeIsWrittenOneWay(String written) {
        assertThat(Postcode.normalise(written)).isEqualTo("9990 AB");
        assertThat(Postcode.isDutch(written)).isTrue();
        assertThat(Postcode.digits(written)).isEqualTo("9990");
    }

    @ParameterizedTest
    @CsvSource({"9990,9990", "2000,2000", "B-2000,''", "70174,''", "H2G 1A7,''", "SW1A 1AA,''", "D02 AF30,''", "DK-2100,''", "114 55,''", "1000-205,''", "12227-000,''"})
    void anotherPostcodeStaysAsItIs(String written, String digits) {
        assertThat(Postcode.normalise(written)).isEqualTo(written);
        assertThat(Postcode.isValid(written)).isTrue();
        assertThat(Postcode.isDutch(written)).isFalse();
        assertThat(Postcode.digits(written)).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9991ABC", "9990 A", "0999 AB", "999 AB", "99901 AB", "999O AB", "NL-9991ABC", "NL 9991 A", "9990 1B"})
    void aDutchPostcodeWithAMistakeIsNotTakenForAForeignOne(String written) {
        assertThat(Postcode.isValid(written)).isFalse();
        assertThat(Postcode.normalise(written)).isEqualToIgnoringCase(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0999 AB", "9990 SA", "9990 SD", "9990 SS", "9990 ABC 12345", "onbekend", "", "12"})
    void whatNoCountryUsesIsRefused(String written) {
        assertThat(Postcode.isValid(written)).isFalse();
        assertThat(Postcode.digits(written)).isEmpty();
    }
}
