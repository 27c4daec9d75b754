package nl.buurtbrug.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.buurtbrug.domain.overview.Period.Against;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void thisYearAndThisQuarterAreAsFarAsTheyHaveCome() {
        assertThat(Period.yearUntil(TODAY)).isEqualTo(days("2026-01-01", "2026-11-23"));
        assertThat(Period.quarterUntil(TODAY)).isEqualTo(days("2026-10-01", "2026-11-23"));
    }

    @Test
    void lastYearAndLastQuarterAreWhole() {
        assertThat(Period.yearBefore(TODAY)).isEqualTo(days("2025-01-01", "2025-12-31"));
        assertThat(Period.quarterBefore(TODAY)).isEqualTo(days("2026-07-01", "2026-09-30"));
        assertThat(Period.quarterBefore(LocalDate.of(2026, 2, 3))).isEqualTo(days("2025-10-01", "2025-12-31"));
    }

    @Test
    void aYearEarlierAreTheSameDays() {
        assertThat(days("2026-01-01", "2026-11-23").before(Against.YEAR_BEFORE)).contains(days("2025-01-01", "2025-11-23"));
    }

    @Test
    void whatEndsWithFebruaryEndsWithFebruaryAYearEarlier() {
        assertThat(days("2025-02-01", "2025-02-28").before(Against.YEAR_BEFORE)).contains(days("2024-02-01", "2024-02-29"));
        assertThat(days("2024-02-01", "2024-02-29").before(Against.YEAR_BEFORE)).contains(days("2023-02-01", "2023-02-28"));
    }

    @Test
    void beforeWholeMonthsComeAsManyWholeMonthsAndBeforeOtherDaysAsManyDays() {
        assertThat(days("2026-07-01", "2026-09-30").before(Against.PERIOD_BEFORE)).contains(days("2026-04-01", "2026-06-30"));
        assertThat(days("2026-11-09", "2026-11-23").before(Against.PERIOD_BEFORE)).contains(days("2026-10-25", "2026-11-08"));
    }

    @Test
    void withNothingIsAComparisonToo() {
        assertThat(days("2026-07-01", "2026-09-30").before(Against.NOTHING)).isEmpty();
    }

    @Test
    void eachDayOfThePeriodBeforeStandsBesideAMonthOfThePeriod() {
        for (var period : new Period[] {days("2024-02-01", "2025-02-28"), days("2026-01-01", "2026-11-23"), days("2026-01-15", "2026-03-31"), days("2024-02-29", "2024-02-29")}) {
            for (var against : new Against[] {Against.YEAR_BEFORE, Against.PERIOD_BEFORE}) {
                var before = period.before(against).orElseThrow();

                assertThat(before.from().datesUntil(before.to().plusDays(1)).map(day -> period.beside(day, against)))
                        .as("%s against %s", period, against).isSubsetOf(period.months());
            }
        }
    }

    @Test
    void theMonthsOfAPeriodAreThoseOfWhichADayIsInIt() {
        assertThat(days("2026-11-30", "2027-01-01").months()).containsExactly(YearMonth.of(2026, 11), YearMonth.of(2026, 12), YearMonth.of(2027, 1));
    }

    @Test
    void whatEndsBeforeItBeginsIsNoPeriod() {
        assertThatIllegalArgumentException().isThrownBy(() -> days("2026-11-23", "2026-11-22"));
    }

    @Test
    void aWholeYearIsCalledByItsNumber() {
        assertThat(PeriodWords.of(days("2024-01-01", "2024-12-31"))).isEqualTo("2024");
        assertThat(PeriodWords.of(days("2026-01-01", "2026-11-23"))).isEqualTo("1 jan 2026 t/m 23 nov 2026");
    }
}
