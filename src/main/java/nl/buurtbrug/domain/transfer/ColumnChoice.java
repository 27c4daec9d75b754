package nl.buurtbrug.domain.transfer;

/// What becomes of one column of a list.
public record ColumnChoice(String header, TargetField field, ExistingValue existing) {
}
