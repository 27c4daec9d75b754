package nl.buurtbrug.domain.transfer.plan;

import nl.buurtbrug.domain.transfer.mapping.RecordField;

/// A field with what it holds and what it will hold, as they are shown; "" for empty.
public record FieldChange(RecordField field, String before, String after) {
}
