package nl.buurtbrug.domain.overview;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/// This year until today, beside the same days of the year before.
///
/// @param until          the last day that counts
/// @param neighbourhoods how many were reached
/// @param inAll          how many neighbourhoods there are
/// @param months         those of this year until now
public record YearGlance(LocalDate until, Figure people, Figure activities, Figure partners, Figure neighbourhoods, int inAll, List<InMonth> months) {

    /// People reached in a month; of the present one until the same day.
    public record InMonth(Month month, Figure people) {
    }

    /// The last day that counts of the year before.
    public LocalDate untilBefore() {
        return Period.yearUntil(until).before(Period.Against.YEAR_BEFORE).orElseThrow().to();
    }
}
