package nl.buurtbrug.domain.transfer;

/// A field with what it holds and what it will hold, as they are shown; "" for empty.
public record FieldChange(RecordField field, String before, String after) {
}
