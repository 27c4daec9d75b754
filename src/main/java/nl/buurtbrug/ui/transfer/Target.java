package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ExtraTarget;

/// What a column can become: a field that every bureau has, or an extra field.
///
/// @param extra empty for the first
record Target(TargetField field, Optional<ExtraTarget> extra) {

    static Target of(TargetField field) {
        return new Target(field, Optional.empty());
    }

    static Target of(ExtraTarget extra) {
        return new Target(extra.field(), Optional.of(extra.withUnfitToNote(false)));
    }

    /// What can be chosen for a column: the fields there are, then the extra fields, then a new one of each type, the likeliest first.
    ///
    /// @param about    what the list tells of; only contacts have extra fields
    /// @param proposed the extra field that could be made of the column
    static List<Target> choices(ListSubject about, ExtraFields fields, ExtraTarget proposed) {
        var choices = new ArrayList<>(FieldWords.CHOICES.stream().filter(field -> field.group().isOf(about)).map(Target::of).toList());
        if (about != ListSubject.CONTACTS) {
            return choices;
        }
        var skip = choices.removeLast();
        fields.all().stream().filter(ExtraFieldSummary::active).map(field -> of(ExtraTarget.of(field))).forEach(choices::add);
        choices.add(of(proposed));
        for (var subject : ExtraSubject.values()) {
            for (var type : ExtraType.values()) {
                var other = of(ExtraTarget.toMake(subject, proposed.name(), type));
                if (!choices.contains(other)) {
                    choices.add(other);
                }
            }
        }
        choices.add(skip);
        return choices;
    }

    FieldWords words() {
        return extra.map(target -> target.isNew()
                ? new FieldWords(text("wizard.extra.new", target.type().words()), target.subject() == ExtraSubject.PERSON ? text("wizard.extra.newOfPerson") : text("wizard.extra.newOfPartner"))
                : new FieldWords(target.name(), target.subject() == ExtraSubject.PERSON ? text("wizard.extra.ofPerson") : text("wizard.extra.ofPartner")))
                .orElseGet(() -> FieldWords.of(field));
    }
}
