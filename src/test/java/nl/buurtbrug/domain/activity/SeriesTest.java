package nl.buurtbrug.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.buurtbrug.domain.activity.Series.Every;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    @Test
    void everySecondTuesdayUntilADay() {
        var series = new Series(TUESDAY, Every.SECOND_WEEK, LocalDate.of(2027, 1, 12));

        assertThat(series.days()).containsExactly(TUESDAY, LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 12));
        assertThat(series.isCut()).isFalse();
    }

    @Test
    void everyMonthIsOnTheSameOneOfItsWeekdays() {
        assertThat(new Series(TUESDAY, Every.MONTH, LocalDate.of(2027, 2, 28)).days()).containsExactly(TUESDAY, LocalDate.of(2027, 1, 5), LocalDate.of(2027, 2, 2));
    }

    @Test
    void theFifthOfTheMonthIsTheLast() {
        assertThat(new Series(LocalDate.of(2026, 12, 29), Every.MONTH, LocalDate.of(2027, 3, 31)).days())
                .containsExactly(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 26), LocalDate.of(2027, 2, 23), LocalDate.of(2027, 3, 30));
    }

    @Test
    void aSeriesThatEndsBeforeItBeginsHasNoDays() {
        assertThat(new Series(TUESDAY, Every.WEEK, TUESDAY.minusDays(1)).days()).isEmpty();
    }

    @Test
    void aWrongYearDoesNotGiveAThousandDays() {
        var series = new Series(TUESDAY, Every.WEEK, LocalDate.of(2126, 12, 1));

        assertThat(series.days()).hasSize(Series.MOST);
        assertThat(series.isCut()).isTrue();
    }
}
