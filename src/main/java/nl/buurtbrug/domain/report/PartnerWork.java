package nl.buurtbrug.domain.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.activity.ActivitySummary;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.PublicActivity;
import nl.buurtbrug.domain.activity.ReachFact;
import nl.buurtbrug.domain.report.hiding.Breakdown;
import nl.buurtbrug.domain.report.hiding.Figures;
import nl.buurtbrug.domain.report.hiding.Spot;
import nl.buurtbrug.domain.report.hiding.Tally;
import nl.buurtbrug.domain.report.outside.FigureWords;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.pdf.PaperBars;
import nl.buurtbrug.platform.pdf.PaperColumn;
import nl.buurtbrug.platform.pdf.PaperTable;

/// What partners did with the bureau: their latest activities, and the people who came by way of them in the last twelve months.
///
/// @param titles what activities are called on this paper, where that is not their public title
/// @param facts  by the partner by way of whom people came
record PartnerWork(List<PublicActivity> activities, Map<Long, String> titles, Map<Long, List<ReachFact>> facts, List<ListEntry> groups, boolean outgoing) {

    private static final int LATEST = 5;

    static PartnerWork of(Collection<Long> partners, WorkSources work, List<ListEntry> groups, LocalDate today, boolean outgoing) {
        var activities = work.outside().with(partners);
        var titles = outgoing ? Map.<Long, String>of()
                : work.activities().among(activities.stream().map(PublicActivity::id).toList()).stream().collect(toMap(ActivitySummary::id, ActivitySummary::title));
        var facts = work.reach().facts(today.minusYears(1).plusDays(1), today).stream().filter(fact -> fact.through() != null && partners.contains(fact.through()))
                .collect(groupingBy(ReachFact::through));
        return new PartnerWork(activities, titles, facts, groups, outgoing);
    }

    /// A partner's part in an activity.
    record Part(String title, String when, String roles) {
    }

    /// The latest first; those without a day are no more than ideas.
    List<Part> activities(long partner) {
        return activities.stream().filter(activity -> !activity.sessions().isEmpty() && takesPart(activity, partner))
                .sorted(Comparator.comparing(PartnerWork::last).thenComparing(PublicActivity::id).reversed()).limit(LATEST)
                .map(activity -> new Part(titles.getOrDefault(activity.id(), activity.title()), Formats.date(last(activity)), roles(activity, partner))).toList();
    }

    private static boolean takesPart(PublicActivity activity, long partner) {
        return activity.partners().stream().anyMatch(one -> one.organisation() == partner);
    }

    private static LocalDate last(PublicActivity activity) {
        return activity.sessions().getLast().time().on();
    }

    private static String roles(PublicActivity activity, long partner) {
        return activity.partners().stream().filter(one -> one.organisation() == partner).map(one -> ActivityWords.of(one.role())).distinct().collect(joining(", "));
    }

    PaperTable table(List<Part> parts) {
        var columns = List.of(PaperColumn.text(text("report.reach.when"), 17), PaperColumn.text(text("report.reach.activity"), 50), PaperColumn.text(text("report.dossier.role"), 28));
        return new PaperTable(columns, parts.stream().map(part -> List.of(part.when(), part.title(), part.roles())).toList(), "");
    }

    /// Empty where nobody came by way of this partner.
    Optional<DossierSheet.Reach> reach(long partner) {
        var tally = new Tally();
        facts.getOrDefault(partner, List.of()).forEach(fact -> tally.add(fact.people(), List.of(Spot.of(Breakdown.GROUP, fact.group()))));
        var figures = outgoing ? Figures.outgoing(tally) : Figures.inside(tally);
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        var bars = groups.stream().filter(group -> figures.isSomebody(Spot.of(Breakdown.GROUP, group.id()))).map(group -> FigureWords.bar(FigureWords.capitalised(group.name()), figures.at(Spot.of(Breakdown.GROUP, group.id())))).toList();
        var chart = new PaperBars(text("report.reach.group"), text("report.reach.people"), figures.has(Breakdown.GROUP) ? bars : List.of(), text("report.reach.leftOut"));
        return Optional.of(new DossierSheet.Reach(text("report.dossier.reached", FigureWords.people(figures.at(Spot.TOTAL))), chart, figures.hidesSomething() ? FigureWords.legend(figures) : ""));
    }
}
