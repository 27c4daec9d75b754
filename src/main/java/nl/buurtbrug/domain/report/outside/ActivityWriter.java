package nl.buurtbrug.domain.report.outside;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.PublicActivity;
import nl.buurtbrug.domain.activity.ReachRecord;
import nl.buurtbrug.domain.activity.SessionTime;
import nl.buurtbrug.domain.report.hiding.Breakdown;
import nl.buurtbrug.domain.report.hiding.Figures;
import nl.buurtbrug.domain.report.hiding.Spot;
import nl.buurtbrug.domain.report.hiding.Tally;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.pdf.Paper;
import nl.buurtbrug.platform.pdf.PaperBars;
import nl.buurtbrug.platform.pdf.PaperColumn;
import nl.buurtbrug.platform.pdf.PaperFact;
import nl.buurtbrug.platform.pdf.PaperTable;
import nl.buurtbrug.platform.pdf.PaperTitle;

/// Writes what everybody may know of an activity.
public final class ActivityWriter {

    private final PublicActivity activity;
    private final Map<Long, String> groups;
    private final Set<Long> counted;
    private final Figures figures;

    /// @param counts of all sessions
    /// @param groups names of audience groups, in the order of the paper
    public ActivityWriter(PublicActivity activity, List<ReachRecord> counts, Map<Long, String> groups, boolean outgoing) {
        this.activity = activity;
        this.groups = groups;
        var going = activity.sessions().stream().map(PublicActivity.Occasion::id).collect(toSet());
        var reached = counts.stream().filter(count -> going.contains(count.session()) && count.details().inTotal() && count.details().counted() != Counted.EXPECTED).toList();
        counted = reached.stream().map(ReachRecord::session).collect(toSet());
        var tally = new Tally();
        reached.forEach(count -> tally.add(count.details().reached(), List.of(Spot.of(Breakdown.SESSION, count.session()), Spot.of(Breakdown.GROUP, count.details().group()))));
        figures = outgoing ? Figures.outgoing(tally) : Figures.inside(tally);
    }

    public PaperTitle title() {
        return new PaperTitle(text("report.activity"), activity.title(), String.join(", ", activity.neighbourhoods()));
    }

    /// Whether something is not told.
    public boolean hidesSomething() {
        return figures.hidesSomething();
    }

    /// @param inside what only the bureau may read
    public ActivitySheet sheet(Paper paper, LocalDate today, Optional<ActivitySheet.Inside> inside) {
        var bars = groups.entrySet().stream().filter(group -> figures.isSomebody(Spot.of(Breakdown.GROUP, group.getKey())))
                .map(group -> FigureWords.bar(FigureWords.capitalised(group.getValue()), figures.at(Spot.of(Breakdown.GROUP, group.getKey())))).toList();
        var shown = figures.isEmpty() ? Optional.<PaperBars>empty() : Optional.of(new PaperBars(text("report.reach.group"), text("report.reach.people"),
                figures.has(Breakdown.GROUP) ? bars : List.of(), text("report.reach.leftOut")));
        return new ActivitySheet(paper, facts(), activity.invitation(), sessions(today), shown, figures.hidesSomething() ? FigureWords.legend(figures) : "", inside);
    }

    private List<PaperFact> facts() {
        var days = activity.sessions().stream().map(session -> session.time().on()).distinct().toList();
        var when = switch (days.size()) {
            case 0 -> text("report.activity.noDay");
            case 1 -> day(activity.sessions().getFirst().time());
            default -> text("report.activity.series", Formats.date(days.getFirst()), Formats.date(days.getLast()), days.size());
        };
        var places = activity.sessions().stream().map(PublicActivity.Occasion::place).filter(place -> !place.isEmpty()).distinct().toList();
        var partners = activity.partners().stream().map(partner -> text("report.activity.partner", partner.name(), ActivityWords.of(partner.role()))).toList();
        var facts = List.of(new PaperFact(text("report.reach.when"), List.of(when)), new PaperFact(text("report.activity.where"), orNone(places, text("report.activity.noPlace"))),
                new PaperFact(text("report.reach.with"), orNone(partners, text("report.activity.noPartners"))));
        var reached = new PaperFact(text("report.reach.reached"), List.of(FigureWords.people(figures.at(Spot.TOTAL))));
        return counted.isEmpty() ? facts : Stream.concat(facts.stream(), Stream.of(reached)).toList();
    }

    private static List<String> orNone(List<String> lines, String none) {
        return lines.isEmpty() ? List.of(none) : lines;
    }

    private PaperTable sessions(LocalDate today) {
        var columns = List.of(PaperColumn.name(text("report.reach.when"), 34), PaperColumn.text(text("report.activity.where"), 30), PaperColumn.text(text("report.activity.forWhom"), 20),
                PaperColumn.number(text("report.reach.people"), 12));
        var rows = activity.sessions().stream()
                .map(session -> List.of(day(session.time()), session.place(), ActivityWords.of(session.part()), people(session, today))).toList();
        return new PaperTable(columns, rows, text("report.activity.noSessions"));
    }

    private String people(PublicActivity.Occasion session, LocalDate today) {
        if (counted.contains(session.id())) {
            return figures.has(Breakdown.SESSION) ? FigureWords.of(figures.at(Spot.of(Breakdown.SESSION, session.id()))) : text("report.reach.withheld");
        }
        return session.time().on().isAfter(today) ? "" : text("report.reach.uncounted");
    }

    /// "za 24 okt 2026, 14.00–16.30 uur".
    static String day(SessionTime time) {
        var hours = Stream.of(time.start(), time.end()).flatMap(Optional::stream).map(Formats::time).collect(joining("–"));
        return hours.isEmpty() ? Formats.day(time.on()) : text("report.activity.at", Formats.day(time.on()), hours);
    }
}
