package nl.buurtbrug.domain.transfer.plan;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.domain.transfer.mapping.RecordField;

/// A field with what it holds and what it will hold, as they are shown; "" for empty.
///
/// @param extra the name of the extra field; "" for another field
public record FieldChange(RecordField field, String extra, String before, String after) {

    public FieldChange(RecordField field, String before, String after) {
        this(field, "", before, after);
    }

    /// How the field is called.
    public String name() {
        return extra.isEmpty() ? text(field.messageKey()) : extra;
    }
}
