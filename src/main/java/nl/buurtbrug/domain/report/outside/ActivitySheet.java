package nl.buurtbrug.domain.report.outside;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.platform.pdf.Paper;
import nl.buurtbrug.platform.pdf.PaperBars;
import nl.buurtbrug.platform.pdf.PaperFact;
import nl.buurtbrug.platform.pdf.PaperTable;

/// One activity; what the template `activity` shows.
///
/// @param invitation "" for none
/// @param groups     the people reached, by group; empty where that is left out
/// @param legend     what the signs mean; "" where there are none
/// @param inside     what only the bureau may read; empty on what goes out
public record ActivitySheet(Paper paper, List<PaperFact> facts, String invitation, PaperTable sessions, Optional<PaperBars> groups, String legend, Optional<Inside> inside) {

    /// What stays within the bureau.
    ///
    /// @param counts each number as it was counted
    public record Inside(List<Remark> remarks, PaperTable counts) {

        public Inside {
            remarks = List.copyOf(remarks);
        }
    }

    /// Some text with its heading.
    public record Remark(String title, String words) {
    }

    public ActivitySheet {
        facts = List.copyOf(facts);
    }
}
