package nl.buurtbrug.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.ArrayList;
import nl.buurtbrug.domain.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeInputTest {

    private final ArrayList<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"930", "0930", "9:30", "9.30", "09.30", " 9,30 ", "9u30", "9.30 uur", "9:30u", "9h30", "9 . 30"})
    void halfPastNineIsReadHoweverItIsTyped(String typed) {
        assertThat(TimeInput.read("moment.at", typed, problems)).contains(LocalTime.of(9, 30));
    }

    @ParameterizedTest
    @CsvSource({"9, 09:00", "9 uur, 09:00", "14u, 14:00", "0, 00:00", "00.05, 00:05", "2359, 23:59", "12, 12:00", "9., 09:00"})
    void aWholeHourNeedsNoMinutes(String typed, LocalTime time) {
        assertThat(TimeInput.read("moment.at", typed, problems)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "25:00", "9:60", "half tien", "9:3", "93000", "-9", "9-30", "980"})
    void whatIsNoTimeIsSaidInASentence(String typed) {
        assertThat(TimeInput.read("moment.at", typed, problems)).isEmpty();
        assertThat(problems).extracting(Problem::field, Problem::words).containsExactly(tuple("moment.at", "Typ een tijd, zoals 9.30."));
    }

    @Test
    void nothingTypedIsNoTimeAndNoProblem() {
        assertThat(TimeInput.read("moment.at", " ", problems)).isEmpty();
        assertThat(problems).isEmpty();
    }
}
