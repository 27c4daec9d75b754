package nl.buurtbrug.domain.report.outside;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.platform.pdf.Paper;
import nl.buurtbrug.platform.pdf.PaperBars;
import nl.buurtbrug.platform.pdf.PaperFact;
import nl.buurtbrug.platform.pdf.PaperMatrix;
import nl.buurtbrug.platform.pdf.PaperTable;

/// Who was reached in a period; what the template `reach` shows.
///
/// @param opening    a sentence instead of the tables where there is nothing to tell; "" when there is
/// @param matrix     empty where it is left out
/// @param whiteSpots what nobody was reached in, in sentences
/// @param legend     what the signs mean
/// @param pairs      charts, two beside each other
/// @param through    by way of whom people came
/// @param counted    how people were counted
/// @param notes      what one has to know about the counting
public record ReachSheet(
        Paper paper, List<PaperFact> facts, String opening, Optional<PaperMatrix> matrix, List<String> whiteSpots, String legend, List<Pair> pairs, Chart through,
        PaperTable activities, Chart counted, List<String> notes) {

    /// A chart with its heading.
    public record Chart(String title, PaperBars bars) {
    }

    /// Two charts beside each other.
    public record Pair(Chart first, Chart second) {
    }

    public ReachSheet {
        facts = List.copyOf(facts);
        whiteSpots = List.copyOf(whiteSpots);
        pairs = List.copyOf(pairs);
        notes = List.copyOf(notes);
    }
}
