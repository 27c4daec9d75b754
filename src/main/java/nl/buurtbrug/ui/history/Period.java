package nl.buurtbrug.ui.history;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;

/// How far back the history goes that is shown.
enum Period {

    ALL, WEEK, MONTH, YEAR;

    String words() {
        return switch (this) {
            case ALL -> text("history.period.all");
            case WEEK -> text("history.period.week");
            case MONTH -> text("history.period.month");
            case YEAR -> text("history.period.year");
        };
    }

    LocalDate since(LocalDate today) {
        return switch (this) {
            case ALL -> LocalDate.MIN;
            case WEEK -> today.minusWeeks(1);
            case MONTH -> today.minusMonths(1);
            case YEAR -> today.minusYears(1);
        };
    }
}
