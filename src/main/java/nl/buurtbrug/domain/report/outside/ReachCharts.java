package nl.buurtbrug.domain.report.outside;

import static nl.buurtbrug.language.Text.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.report.hiding.Breakdown;
import nl.buurtbrug.domain.report.hiding.Figure;
import nl.buurtbrug.domain.report.hiding.Figures;
import nl.buurtbrug.domain.report.hiding.Spot;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.pdf.PaperBars;

/// People reached as bars: by month, strategy, age, and by way of whom.
final class ReachCharts {

    private static final int MONTHS_IN_A_ROW = 24;

    private final Figures figures;
    private final ReachNames names;

    ReachCharts(Figures figures, ReachNames names) {
        this.figures = figures;
        this.names = names;
    }

    ReachSheet.Chart months(Period period) {
        var months = period.months().stream().filter(month -> period.months().size() <= MONTHS_IN_A_ROW || figures.isSomebody(Spot.of(Breakdown.MONTH, ReachCounts.month(month)))).toList();
        return chart(Breakdown.MONTH, text("report.reach.byMonth"), text("report.reach.month"),
                months.stream().map(month -> bar(Breakdown.MONTH, ReachCounts.month(month), Formats.month(month))));
    }

    ReachSheet.Chart strategies() {
        return listed(Breakdown.STRATEGY, text("report.reach.byStrategy"), text("report.reach.strategy"), names.strategies(), text("report.reach.noStrategy"));
    }

    ReachSheet.Chart ages() {
        return chart(Breakdown.AGES, text("report.reach.byAge"), text("report.reach.age"), Arrays.stream(AgeBand.values())
                .filter(age -> figures.isSomebody(Spot.of(Breakdown.AGES, age.ordinal()))).map(age -> bar(Breakdown.AGES, age.ordinal(), ActivityWords.of(age))));
    }

    ReachSheet.Chart counted() {
        return chart(Breakdown.COUNTED, text("report.reach.howCounted"), text("report.reach.way"), Arrays.stream(Counted.values())
                .filter(way -> figures.isSomebody(Spot.of(Breakdown.COUNTED, way.ordinal()))).map(way -> bar(Breakdown.COUNTED, way.ordinal(), ActivityWords.of(way))));
    }

    ReachSheet.Chart kinds() {
        return listed(Breakdown.KIND, text("report.reach.byKind"), text("report.reach.kind"), names.kinds(), text("report.reach.noPartner"));
    }

    /// The partner that brought most first, as far as that is told; those not told by name behind them.
    ReachSheet.Chart through() {
        LongFunction<Integer> told = id -> figures.at(Spot.of(Breakdown.THROUGH, id)) instanceof Figure.Shown(int people) ? people : 0;
        var partners = names.partners().entrySet().stream().filter(entry -> figures.isSomebody(Spot.of(Breakdown.THROUGH, entry.getKey())))
                .sorted(Comparator.comparing((Map.Entry<Long, ReachNames.Partner> entry) -> told.apply(entry.getKey())).reversed().thenComparing(entry -> entry.getValue().name()))
                .map(entry -> bar(Breakdown.THROUGH, entry.getKey(), entry.getValue().name()));
        return chart(Breakdown.THROUGH, text("report.reach.through"), text("report.reach.partner"),
                Stream.concat(partners, unknown(Breakdown.THROUGH, text("report.reach.noPartner"))));
    }

    private ReachSheet.Chart listed(Breakdown breakdown, String title, String head, Map<Long, String> entries, String none) {
        var known = entries.entrySet().stream().filter(entry -> figures.isSomebody(Spot.of(breakdown, entry.getKey()))).map(entry -> bar(breakdown, entry.getKey(), FigureWords.capitalised(entry.getValue())));
        return chart(breakdown, title, head, Stream.concat(known, unknown(breakdown, none)));
    }

    private Stream<PaperBars.Bar> unknown(Breakdown breakdown, String words) {
        return Stream.of(ReachCounts.UNKNOWN).filter(id -> figures.isSomebody(Spot.of(breakdown, id))).map(id -> bar(breakdown, id, words));
    }

    private ReachSheet.Chart chart(Breakdown breakdown, String title, String head, Stream<PaperBars.Bar> bars) {
        var all = figures.has(breakdown) ? bars.toList() : List.<PaperBars.Bar>of();
        var told = figures.has(breakdown) && (all.isEmpty() || all.stream().anyMatch(bar -> bar.length() > 0));
        return new ReachSheet.Chart(title, new PaperBars(head, text("report.reach.people"), told ? all : List.of(),
                told ? text("report.reach.none") : text("report.reach.leftOut")));
    }

    private PaperBars.Bar bar(Breakdown breakdown, long row, String name) {
        return FigureWords.bar(name, figures.at(Spot.of(breakdown, row)));
    }
}
