package nl.buurtbrug.domain.report;

import java.util.List;
import nl.buurtbrug.platform.pdf.Paper;

/// Overviews of partners, each beginning on a sheet of its own; what the template `dossiers` shows.
///
/// @param chosen how the partners were chosen, as a sentence; "" when they were picked by hand, or for one
public record DossierPile(Paper paper, List<DossierSheet> sheets, String chosen) {

    public DossierPile {
        sheets = List.copyOf(sheets);
    }
}
