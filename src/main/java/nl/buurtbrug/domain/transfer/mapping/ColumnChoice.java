package nl.buurtbrug.domain.transfer.mapping;

import java.util.Optional;
import nl.buurtbrug.domain.transfer.column.TargetField;

/// What becomes of one column of a list.
///
/// @param extra the extra field it becomes; empty for another field
public record ColumnChoice(String header, TargetField field, ExistingValue existing, Optional<ExtraTarget> extra) {

    public ColumnChoice(String header, TargetField field, ExistingValue existing) {
        this(header, field, existing, Optional.empty());
    }

    ColumnChoice becoming(TargetField newField, Optional<ExtraTarget> newExtra) {
        return new ColumnChoice(header, newField, existing, newExtra);
    }

    /// Whether two columns become the same field, which can have one value only.
    boolean clashesWith(ColumnChoice other) {
        return field == other.field && (extra.isPresent() ? other.extra.filter(extra.get()::isSame).isPresent() : !field.isRepeatable());
    }
}
