package nl.buurtbrug.ui.reach;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.Optional;
import nl.buurtbrug.domain.overview.Period;

/// Which days are looked at.
enum PeriodChoice {

    THIS_YEAR, LAST_YEAR, THIS_QUARTER, LAST_QUARTER, OWN;

    String words(LocalDate today) {
        return switch (this) {
            case THIS_YEAR -> text("reached.thisYear", String.valueOf(today.getYear()));
            case LAST_YEAR -> text("reached.lastYear", String.valueOf(today.getYear() - 1));
            case THIS_QUARTER -> text("reached.thisQuarter");
            case LAST_QUARTER -> text("reached.lastQuarter");
            case OWN -> text("reached.own");
        };
    }

    /// Empty where the user says which days.
    Optional<Period> period(LocalDate today) {
        return switch (this) {
            case THIS_YEAR -> Optional.of(Period.yearUntil(today));
            case LAST_YEAR -> Optional.of(Period.yearBefore(today));
            case THIS_QUARTER -> Optional.of(Period.quarterUntil(today));
            case LAST_QUARTER -> Optional.of(Period.quarterBefore(today));
            case OWN -> Optional.empty();
        };
    }
}
