package nl.buurtbrug.domain.report;

/// How making a report ended.
public sealed interface Outcome {

    record Made(Document document) implements Outcome {
    }

    /// Nothing was made: this many do not fit in the memory of an ordinary computer at once.
    ///
    /// @param most how many do
    record TooMany(int asked, int most) implements Outcome {
    }
}
