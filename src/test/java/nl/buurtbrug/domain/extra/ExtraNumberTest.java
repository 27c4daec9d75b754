package nl.buurtbrug.domain.extra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.language.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtraNumberTest {

    @AfterEach
    void dutchAgain() {
        Text.use(Language.DUTCH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.250,5|1250.5", "1250,50|1250.5", "12|12", "-3|-3", "0,10|0.1", "-0|0", "007|7", "1.250.000|1250000", " 8 |8"})
    void aNumberIsReadTheDutchWayAndKeptInOneWay(String typed, String kept) {
        assertThat(ExtraNumber.typed(typed)).contains(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,250.5", "12.5", "1.25.000", "twaalf", "12 m", "1e3", "12,", "''", "1234567890123456", "0,1234567"})
    void whatIsNoDutchNumberIsRefused(String typed) {
        assertThat(ExtraNumber.typed(typed)).isEmpty();
    }

    @Test
    void inEnglishCommasKeepThousandsApart() {
        Text.use(Language.ENGLISH);

        assertThat(ExtraNumber.typed("1,250.5")).contains("1250.5");
        assertThat(ExtraNumber.typed("1.250,5")).isEmpty();
        assertThat(ExtraNumber.words("1250.5")).isEqualTo("1,250.5");
    }

    @Test
    void aCellOfAListMayHaveAPointThatCanOnlyBeDecimal() {
        assertThat(Stream.of("12.50", "0.125", "€ 25,00", "EUR 12", "€ 10,-", "1.250").map(ExtraNumber::inList).map(found -> found.orElse("no number")))
                .containsExactly("12.5", "0.125", "25", "12", "10", "1250");
    }

    @Test
    void aNumberIsShownWithItsThousandsApart() {
        assertThat(ExtraNumber.words("-1250000.25")).isEqualTo("-1.250.000,25");
    }
}
