package nl.buurtbrug.domain.transfer.plan;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.domain.transfer.mapping.RecordField;

/// A field with what it holds and what it will hold, as they are shown; "" for empty.
///
/// @param extra the name of an extra field, or of a field of an activity, a session, a count or a moment; "" for another field
public record FieldChange(RecordField field, String extra, String before, String after) {

    public FieldChange(RecordField field, String before, String after) {
        this(field, "", before, after);
    }

    /// A change of a field that goes by this name.
    public static FieldChange named(String name, String before, String after) {
        return new FieldChange(RecordField.EXTRA, name, before, after);
    }

    /// How the field is called.
    public String name() {
        return extra.isEmpty() ? text(field.messageKey()) : extra;
    }
}
