package nl.buurtbrug.domain.report.hiding;

/// Where a figure stands: in which table, and in which row and column of it.
public record Spot(Breakdown breakdown, long row, long column) {

    public static final Spot TOTAL = new Spot(Breakdown.TOTAL, 0, 0);

    public static Spot of(Breakdown breakdown, long row) {
        return new Spot(breakdown, row, 0);
    }
}
