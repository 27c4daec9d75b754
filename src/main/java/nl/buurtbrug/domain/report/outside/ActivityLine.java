package nl.buurtbrug.domain.report.outside;

import static java.util.stream.Collectors.joining;
import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.List;
import nl.buurtbrug.domain.activity.PublicActivity;
import nl.buurtbrug.language.Formats;

/// An activity in a list on paper.
///
/// @param days     of the sessions within the period of the paper
/// @param sessions how many these are
public record ActivityLine(long id, String title, List<LocalDate> days, int sessions, String withWhom) {

    /// As everybody may know it.
    public static ActivityLine of(PublicActivity activity, Period period) {
        var days = activity.sessions().stream().map(session -> session.time().on()).filter(day -> !day.isBefore(period.from()) && !day.isAfter(period.to())).toList();
        return new ActivityLine(activity.id(), activity.title(), days.stream().distinct().toList(), days.size(), activity.withWhom());
    }

    public ActivityLine titled(String other) {
        return new ActivityLine(id, other, days, sessions, withWhom);
    }

    /// "24 okt 2026", or "12 jan 2026 – 3 mrt 2026 (5 keer)".
    public String when() {
        return switch (days.size()) {
            case 0 -> "";
            case 1, 2 -> days.stream().map(Formats::date).collect(joining("\n"));
            default -> text("report.activity.series", Formats.date(days.getFirst()), Formats.date(days.getLast()), days.size());
        };
    }
}
