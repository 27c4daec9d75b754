package nl.buurtbrug.domain.report.outside;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtbrug.language.Formats;

/// From a day to a day, both included.
public record Period(LocalDate from, LocalDate to) {

    public String words() {
        return text("report.reach.period", Formats.fullDate(from), Formats.fullDate(to));
    }

    List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1)).toList();
    }
}
