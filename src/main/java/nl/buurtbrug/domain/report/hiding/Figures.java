package nl.buurtbrug.domain.report.hiding;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// All figures of a paper, told as they are or hidden together; see the package.
public final class Figures {

    /// From how many people on a figure is told outside the bureau.
    public static final int LEAST = 5;

    private final Map<Spot, Figure> figures;
    private final Set<Breakdown> leftOut;

    private Figures(Map<Spot, Figure> figures, Set<Breakdown> leftOut) {
        this.figures = figures;
        this.leftOut = leftOut;
    }

    /// Every figure as it is, for within the bureau.
    public static Figures inside(Tally tally) {
        var figures = new HashMap<Spot, Figure>();
        tally.figures().forEach((spot, people) -> figures.put(spot, new Figure.Shown(people)));
        return new Figures(figures, EnumSet.noneOf(Breakdown.class));
    }

    /// With what could lead to somebody hidden. A table in which that can't be done is left out; at the least there is a total.
    public static Figures outgoing(Tally tally) {
        var leftOut = EnumSet.noneOf(Breakdown.class);
        while (true) {
            var concealment = new Concealment(new Ledger(tally.without(leftOut)));
            var open = concealment.protect();
            if (open.isEmpty()) {
                return new Figures(concealment.figures(), leftOut);
            }
            leaveOut(open.get().breakdown(), leftOut, tally);
        }
    }

    /// Figures that were hidden one by one and nothing else: what a reader can undo.
    static Figures withOnlyTheSmallHidden(Tally tally) {
        return new Figures(new Concealment(new Ledger(tally)).figures(), EnumSet.noneOf(Breakdown.class));
    }

    private static void leaveOut(Breakdown breakdown, Set<Breakdown> leftOut, Tally tally) {
        if (breakdown == Breakdown.TOTAL) {
            leftOut.addAll(EnumSet.complementOf(EnumSet.of(Breakdown.TOTAL)));
            return;
        }
        var first = breakdown.goesFirst();
        leftOut.add(leftOut.contains(first) ? breakdown : first);
    }

    /// Whether this table can be on the paper.
    public boolean has(Breakdown breakdown) {
        return !leftOut.contains(breakdown);
    }

    /// Whether something is not told.
    public boolean hidesSomething() {
        return !leftOut.isEmpty() || figures.values().stream().anyMatch(figure -> !(figure instanceof Figure.Shown));
    }

    /// Nobody is a figure as well.
    public Figure at(Spot spot) {
        return figures.getOrDefault(spot, new Figure.Shown(0));
    }

    /// Whether there is somebody in this figure.
    public boolean isSomebody(Spot spot) {
        return !at(spot).equals(new Figure.Shown(0));
    }

    /// Whether nobody is in any of them.
    public boolean isEmpty() {
        return !isSomebody(Spot.TOTAL);
    }
}
