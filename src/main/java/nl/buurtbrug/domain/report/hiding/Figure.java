package nl.buurtbrug.domain.report.hiding;

/// A number of people as it stands on paper.
public sealed interface Figure {

    /// Told as it is.
    record Shown(int people) implements Figure {
    }

    /// One to four people.
    record FewerThanFive() implements Figure {
    }

    /// Five or more, and not told because another figure would come out by subtraction.
    record Withheld() implements Figure {
    }
}
