package nl.buurtbrug.domain.report.outside;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.activity.ReachFact;
import nl.buurtbrug.domain.report.hiding.Breakdown;
import nl.buurtbrug.domain.report.hiding.Figures;
import nl.buurtbrug.domain.report.hiding.Spot;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.pdf.Paper;
import nl.buurtbrug.platform.pdf.PaperColumn;
import nl.buurtbrug.platform.pdf.PaperFact;
import nl.buurtbrug.platform.pdf.PaperFormat;
import nl.buurtbrug.platform.pdf.PaperMatrix;
import nl.buurtbrug.platform.pdf.PaperTable;
import nl.buurtbrug.platform.pdf.PaperTitle;

/// Writes who was reached in a period out of the facts.
public final class ReachWriter {

    /// Nobody reads through more activities on paper.
    public static final int MOST_LISTED = 1_000;

    private static final int LETTERS_UPRIGHT = 60;
    private static final int MOST_EMPTY_ROWS = 30;

    private final Period period;
    private final ReachNames names;
    private final List<ActivityLine> activities;
    private final Set<Long> counted;
    private final Figures figures;

    /// @param activities those with a session in the period
    public ReachWriter(Period period, List<ReachFact> facts, ReachNames names, List<ActivityLine> activities, boolean outgoing) {
        this.period = period;
        this.names = names;
        this.activities = List.copyOf(activities);
        counted = facts.stream().map(ReachFact::activity).collect(Collectors.toSet());
        figures = new ReachCounts(facts, names, isListed()).figures(outgoing);
    }

    private boolean isListed() {
        return activities.size() <= MOST_LISTED;
    }

    public PaperTitle title() {
        return new PaperTitle("", text("report.reach"), period.words());
    }

    public PaperFormat format() {
        var longest = columns().stream().mapToInt(column -> column.getValue().length()).max().orElse(0);
        return columns().size() * longest > LETTERS_UPRIGHT ? PaperFormat.LANDSCAPE : PaperFormat.PORTRAIT;
    }

    /// Whether something is not told.
    public boolean hidesSomething() {
        return figures.hidesSomething();
    }

    public ReachSheet sheet(Paper paper) {
        var charts = new ReachCharts(figures, names);
        var pairs = List.of(new ReachSheet.Pair(charts.months(period), charts.ages()), new ReachSheet.Pair(charts.strategies(), charts.kinds()));
        return new ReachSheet(paper, facts(), opening(), figures.has(Breakdown.NEIGHBOURHOOD_AND_GROUP) ? Optional.of(matrix()) : Optional.empty(), whiteSpots(),
                FigureWords.legend(figures), pairs, charts.through(), activities(), charts.counted(), notes());
    }

    private String opening() {
        if (figures.isEmpty()) {
            return activities.isEmpty() ? text("report.reach.nothing") : text("report.reach.notCounted");
        }
        return figures.has(Breakdown.MONTH) || figures.has(Breakdown.GROUP) || figures.has(Breakdown.ACTIVITY) ? "" : text("report.reach.onlyTotal");
    }

    private List<PaperFact> facts() {
        var sessions = activities.stream().mapToInt(ActivityLine::sessions).sum();
        var facts = new ArrayList<>(List.of(
                new PaperFact(text("report.reach.reached"), List.of(FigureWords.people(figures.at(Spot.TOTAL)))),
                new PaperFact(text("report.reach.activities"), List.of(text("report.reach.activityCount", activities.size(), Formats.number(activities.size()), sessions, Formats.number(sessions))))));
        if (figures.has(Breakdown.NEIGHBOURHOOD) && figures.isSomebody(Spot.TOTAL)) {
            var reached = names.neighbourhoods().keySet().stream().filter(id -> figures.isSomebody(Spot.of(Breakdown.NEIGHBOURHOOD, id))).count();
            facts.add(new PaperFact(text("report.reach.neighbourhoods"), List.of(text("report.reach.neighbourhoodCount", reached, names.neighbourhoods().size()))));
        }
        if (figures.has(Breakdown.THROUGH) && figures.isSomebody(Spot.TOTAL)) {
            var partners = names.partners().keySet().stream().filter(id -> figures.isSomebody(Spot.of(Breakdown.THROUGH, id))).count();
            facts.add(new PaperFact(text("report.reach.partners"), List.of(text("report.reach.partnerCount", partners))));
        }
        return facts;
    }

    private List<Map.Entry<Long, String>> columns() {
        return names.groups().entrySet().stream().filter(group -> figures.isSomebody(Spot.of(Breakdown.GROUP, group.getKey()))).toList();
    }

    private List<Map.Entry<Long, String>> rows() {
        var few = names.neighbourhoods().size() <= MOST_EMPTY_ROWS;
        var known = names.neighbourhoods().entrySet().stream().filter(entry -> few || figures.isSomebody(Spot.of(Breakdown.NEIGHBOURHOOD, entry.getKey())));
        var elsewhere = Stream.of(Map.entry(ReachCounts.UNKNOWN, text("report.reach.noNeighbourhood"))).filter(entry -> figures.isSomebody(Spot.of(Breakdown.NEIGHBOURHOOD, entry.getKey())));
        return Stream.concat(known, elsewhere).toList();
    }

    private PaperMatrix matrix() {
        var columns = columns();
        var rows = rows().stream().map(row -> new PaperMatrix.Row(row.getValue(), columns.stream()
                .map(column -> FigureWords.cell(figures.at(new Spot(Breakdown.NEIGHBOURHOOD_AND_GROUP, row.getKey(), column.getKey())))).toList(),
                figure(Spot.of(Breakdown.NEIGHBOURHOOD, row.getKey())))).toList();
        var totals = Stream.concat(columns.stream().map(column -> figure(Spot.of(Breakdown.GROUP, column.getKey()))), Stream.of(figure(Spot.TOTAL))).toList();
        return new PaperMatrix(text("report.reach.neighbourhood"), columns.stream().map(column -> FigureWords.capitalised(column.getValue())).toList(),
                text("report.reach.total"), rows, totals);
    }

    /// Where nobody was reached is as telling as where somebody was.
    private List<String> whiteSpots() {
        var sentences = new ArrayList<String>();
        if (figures.has(Breakdown.GROUP) && figures.isSomebody(Spot.TOTAL)) {
            var groups = names.groups().entrySet().stream().filter(group -> !figures.isSomebody(Spot.of(Breakdown.GROUP, group.getKey()))).map(Map.Entry::getValue).toList();
            if (!groups.isEmpty()) {
                sentences.add(text("report.reach.groupsNotReached", String.join(", ", groups)));
            }
        }
        return sentences;
    }

    private PaperTable activities() {
        var columns = List.of(PaperColumn.name(text("report.reach.activity"), 30), PaperColumn.text(text("report.reach.when"), 32), PaperColumn.text(text("report.reach.with"), 34),
                PaperColumn.number(text("report.reach.people"), 10));
        var told = figures.has(Breakdown.ACTIVITY);
        var rows = activities.stream().filter(_ -> isListed()).map(activity -> List.of(activity.title(), activity.when(), activity.withWhom(), people(activity, told))).toList();
        return new PaperTable(columns, rows, rows.isEmpty() || !told ? List.of() : List.of(text("report.reach.total"), "", "", figure(Spot.TOTAL)), text("report.reach.noActivities"));
    }

    private String people(ActivityLine activity, boolean told) {
        if (!counted.contains(activity.id())) {
            return text("report.reach.uncounted");
        }
        return told ? figure(Spot.of(Breakdown.ACTIVITY, activity.id())) : text("report.reach.withheld");
    }

    private List<String> notes() {
        var notes = new ArrayList<>(List.of(text("report.reach.note.once"), text("report.reach.note.ways"), text("report.reach.note.again")));
        var without = new HashSet<>(activities.stream().map(ActivityLine::id).toList());
        without.removeAll(counted);
        if (!without.isEmpty()) {
            notes.add(text("report.reach.note.uncounted", without.size()));
        }
        if (!isListed()) {
            notes.add(text("report.reach.note.tooMany", Formats.number(MOST_LISTED)));
        }
        if (figures.hidesSomething()) {
            notes.add(text("report.reach.note.hidden"));
        }
        return notes;
    }

    private String figure(Spot spot) {
        return figures.has(spot.breakdown()) ? FigureWords.of(figures.at(spot)) : "";
    }
}
