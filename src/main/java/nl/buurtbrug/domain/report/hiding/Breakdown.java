package nl.buurtbrug.domain.report.hiding;

/// What the people reached are divided by, each a table on paper; dear are those that a reader would miss most.
public enum Breakdown {
    TOTAL(0),
    NEIGHBOURHOOD_AND_GROUP(3),
    NEIGHBOURHOOD(25),
    GROUP(25),
    MONTH(15),
    STRATEGY(18),
    KIND(12),
    THROUGH(5),
    AGES(15),
    COUNTED(40),
    ACTIVITY(4),
    SESSION(3);

    private final int price;

    Breakdown(int price) {
        this.price = price;
    }

    /// What it costs to withhold a figure of this table, against others.
    int price() {
        return price;
    }

    /// What makes no sense, and is left out too, without this one; itself when there is nothing of that kind.
    Breakdown goesFirst() {
        return this == NEIGHBOURHOOD || this == GROUP ? NEIGHBOURHOOD_AND_GROUP : this;
    }
}
