package nl.buurtbrug.domain.transfer.column;

import java.util.List;

/// What is proposed for one column of a list, counted from 0, and why; a forbidden column shows no samples.
public record ColumnProposal(int column, String header, List<String> samples, TargetField field, Confidence confidence, String reasonKey) {

    /// The same column as another field, for another reason.
    public ColumnProposal as(TargetField other, Confidence sure, String reason) {
        return new ColumnProposal(column, header, samples, other, sure, reason);
    }
}
