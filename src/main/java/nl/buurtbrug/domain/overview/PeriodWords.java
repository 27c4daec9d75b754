package nl.buurtbrug.domain.overview;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.language.Formats;

/// How a period is said, on screen and on paper.
public final class PeriodWords {

    private PeriodWords() {
    }

    /// "2025", else "1 jan 2026 t/m 23 nov 2026".
    public static String of(Period period) {
        return period.isWholeYear() ? String.valueOf(period.from().getYear()) : text("reached.period", Formats.date(period.from()), Formats.date(period.to()));
    }
}
