package nl.buurtbrug.domain.transfer.column;

import java.util.List;

/// What is proposed for one column of a list, counted from 0, and why; a forbidden column shows no samples.
public record ColumnProposal(int column, String header, List<String> samples, TargetField field, Confidence confidence, String reasonKey) {
}
