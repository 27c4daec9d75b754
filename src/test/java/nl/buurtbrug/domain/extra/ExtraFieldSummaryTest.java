package nl.buurtbrug.domain.extra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtraFieldSummaryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NUMBER|twaalf", "NUMBER|1e3", "DATE|75", "DATE|2026-02-30"})
    void whatIsNotKeptAsItShouldBeIsShownAsItStands(ExtraType type, String value) {
        var field = new ExtraFieldSummary(1, ExtraSubject.ORGANISATION, "Leden", type, true, List.of());

        assertThat(field.words(value)).isEqualTo(value);
    }
}
