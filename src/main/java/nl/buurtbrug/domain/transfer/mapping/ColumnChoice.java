package nl.buurtbrug.domain.transfer.mapping;

import nl.buurtbrug.domain.transfer.column.TargetField;

/// What becomes of one column of a list.
public record ColumnChoice(String header, TargetField field, ExistingValue existing) {
}
