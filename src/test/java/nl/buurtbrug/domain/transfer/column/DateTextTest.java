package nl.buurtbrug.domain.transfer.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"1-3-2024", "01-03-2024", "1/3/2024", "01.03.2024", "2024-03-01", "2024/3/1", "2024-03-01T00:00:00Z", "01-03-2024 0:00", "1 maart 2024", "1 mrt 2024", "1 mrt. 2024",
            "1 March 2024", "1-mrt-2024", " 1-3-2024 "})
    void aDateIsReadInEveryWayListsWriteIt(String text) {
        assertThat(DateText.parse(text)).contains(LocalDate.of(2024, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "maart 2024", "1-3-24", "31-2-2024", "12/31/2024", "0-3-2024", "sinds kort", "1 abc 2024", "1-3-1024", "45352", "99999999999"})
    void whatMayMeanAnotherDayOrNoneIsNoDate(String text) {
        assertThat(DateText.parse(text)).isEmpty();
    }
}
