package nl.buurtbrug.ui.common;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.language.Formats;

/// Reads the dates typed in a form, and notes what is wrong with them.
public final class Dates {

    private Dates() {
    }

    /// A date that must be there; today's when it is not, with a problem added.
    public static LocalDate required(String field, String typed, LocalDate today, List<Problem> problems) {
        var before = problems.size();
        var day = optional(field, typed, today, problems);
        if (day.isEmpty() && problems.size() == before) {
            problems.add(new Problem(field, "problem.required"));
        }
        return day.orElse(today);
    }

    public static Optional<LocalDate> optional(String field, String typed, LocalDate today, List<Problem> problems) {
        return switch (DateInput.read(typed, today)) {
            case DateInput.Day(LocalDate date) -> Optional.of(date);
            case DateInput.Nothing() -> Optional.empty();
            case DateInput.Wrong wrong -> {
                problems.add(wrong.at(field));
                yield Optional.empty();
            }
        };
    }

    public static String shown(Optional<LocalDate> date) {
        return date.map(Formats::date).orElse("");
    }
}
