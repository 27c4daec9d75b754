package nl.buurtbrug.domain.transfer.mapping;

import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.transfer.column.TargetField;

/// The extra field that a column becomes: one there is, or one that the import makes.
///
/// @param id          0 for one that is still to be made
/// @param unfitToNote whether what is no number or date goes into the note; else its row is refused
public record ExtraTarget(ExtraSubject subject, long id, String name, ExtraType type, boolean unfitToNote) {

    public static ExtraTarget of(ExtraFieldSummary field) {
        return new ExtraTarget(field.subject(), field.id(), field.name(), field.type(), false);
    }

    public static ExtraTarget toMake(ExtraSubject subject, String name, ExtraType type) {
        return new ExtraTarget(subject, 0, name, type, false);
    }

    public boolean isNew() {
        return id == 0;
    }

    public ExtraTarget withUnfitToNote(boolean now) {
        return new ExtraTarget(subject, id, name, type, now);
    }

    public TargetField field() {
        return switch (subject) {
            case ORGANISATION -> TargetField.ORGANISATION_EXTRA;
            case PERSON -> TargetField.PERSON_EXTRA;
        };
    }

    /// The same field as it is kept now: one that was made since, or has another name.
    ExtraTarget among(ExtraFields fields) {
        var known = fields.field(id).filter(field -> field.subject() == subject).or(() -> fields.named(subject, name));
        return known.map(field -> of(field).withUnfitToNote(unfitToNote)).orElseGet(() -> new ExtraTarget(subject, 0, name, type, unfitToNote));
    }

    /// Whether two columns become the same field.
    boolean isSame(ExtraTarget other) {
        return subject == other.subject && id == other.id && (id != 0 || ExtraFieldSummary.isSameName(name, other.name));
    }
}
