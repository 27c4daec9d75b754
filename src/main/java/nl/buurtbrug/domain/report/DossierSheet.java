package nl.buurtbrug.domain.report;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.platform.pdf.PaperBars;
import nl.buurtbrug.platform.pdf.PaperFact;
import nl.buurtbrug.platform.pdf.PaperTable;
import nl.buurtbrug.platform.pdf.PaperTitle;

/// The overview of one partner; a part that was not chosen is empty.
///
/// @param details name and value of each
/// @param note    "" when it was not chosen, or there is none
public record DossierSheet(
        PaperTitle title,
        List<PaperFact> facts,
        Optional<PaperTable> people,
        Optional<PaperTable> followUps,
        Optional<PaperTable> contact,
        Optional<PaperTable> activities,
        Optional<Reach> reach,
        Optional<PaperTable> audiences,
        Optional<PaperTable> phases,
        List<Detail> details,
        String note,
        boolean roomForNotes) {

    /// The people reached by way of the partner.
    ///
    /// @param total  in a sentence
    /// @param groups by audience group
    /// @param legend what the signs mean; "" where there are none
    public record Reach(String total, PaperBars groups, String legend) {
    }

    /// A thing worth knowing and what it is.
    public record Detail(String name, String value) {
    }

    public DossierSheet {
        facts = List.copyOf(facts);
        details = List.copyOf(details);
    }
}
