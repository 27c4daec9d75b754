package nl.buurtbrug.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KvkNumberTest {

    @ParameterizedTest
    @CsvSource({"01234567,01234567", "1234567,01234567", "12 34 56 78,12345678", "1234.5678,12345678", "000012345678,00001234", "123456780001,12345678", "KvK 12345678,12345678", "kvk-nr. 12345678,12345678", "12345678.0,12345678"})
    void aNumberIsBroughtToEightDigits(String written, String number) {
        assertThat(KvkNumber.normalise(written)).isEqualTo(number);
        assertThat(KvkNumber.isValid(KvkNumber.normalise(written))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456", "123456789", "00000000", "geen", "1234567a"})
    void anythingElseIsRefusedAsItWasWritten(String written) {
        assertThat(KvkNumber.normalise(written)).isEqualTo(written);
        assertThat(KvkNumber.isValid(written)).isFalse();
    }
}
