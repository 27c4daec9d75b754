package nl.buurtbrug.domain.transfer.row;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.transfer.column.FieldGroup;
import nl.buurtbrug.domain.transfer.column.OrganisationMark;
import nl.buurtbrug.domain.transfer.column.TargetField;

/// A row of a list that may hold organisations and people under each other, in the same columns: the name and the rest are of the one or of the other.
///
/// @param view           the row as it reads once it is known what it is about
/// @param ofOrganisation what has no field with an organisation and goes into its note
/// @param ofPerson       the same of a person
/// @param history        what was noted of an organisation on which day, where the row is about a person
/// @param left           what is left out of it, "" for nothing
record MixedRow(RowView view, List<String> ofOrganisation, List<String> ofPerson, List<String> history, String left) {

    private static final List<TargetField> NAMES = List.of(TargetField.PERSON_FIRST_NAME, TargetField.PERSON_PREFIX, TargetField.PERSON_LAST_NAME);
    private static final Set<TargetField> OWN_NAME = fields(field -> NAMES.contains(field) || field == TargetField.PERSON_NAME || field == TargetField.PERSON_INITIALS);
    private static final Set<TargetField> ADDRESS = fields(field -> field.group() == FieldGroup.ADDRESS || field.group() == FieldGroup.POSTAL_ADDRESS);
    private static final Set<TargetField> REST = fields(field -> field.group() == FieldGroup.TAGS || field.group() == FieldGroup.ORGANISATION
            && field != TargetField.ORGANISATION_NAME && field != TargetField.ORGANISATION_HISTORY && !field.tellsOfRow());

    private static Set<TargetField> fields(Predicate<TargetField> which) {
        return Arrays.stream(TargetField.values()).filter(which).collect(Collectors.toCollection(() -> EnumSet.noneOf(TargetField.class)));
    }

    static MixedRow of(RowView row, RowLinks links) {
        if (row.tellsWhatItIs()) {
            return OrganisationMark.isOrganisation(row.text(TargetField.IS_ORGANISATION)) ? organisation(row) : person(row);
        }
        if (links.isOrganisation(row)) {
            return organisation(row);
        }
        return links.belongs(row) ? person(row) : new MixedRow(row, List.of(), List.of(), List.of(), "");
    }

    private static MixedRow organisation(RowView row) {
        var whole = row.value(TargetField.PERSON_NAME);
        var own = whole.isEmpty() ? NAMES.stream().map(row::value).filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")) : whole;
        var above = row.value(TargetField.ORGANISATION_NAME);
        var note = own.isEmpty() || above.isEmpty() || own.equals(above) ? List.<String>of() : List.of(above);
        return new MixedRow(row.ofOrganisation(own, OWN_NAME), note, List.of(), List.of(), "");
    }

    /// All that stands there is the person's; an address may be a private one.
    private static MixedRow person(RowView row) {
        var hidden = EnumSet.copyOf(ADDRESS);
        hidden.addAll(REST);
        hidden.add(TargetField.ORGANISATION_HISTORY);
        return new MixedRow(row.without(hidden), List.of(), texts(row, REST), row.history(TargetField.ORGANISATION_HISTORY), String.join(", ", texts(row, ADDRESS)));
    }

    private static List<String> texts(RowView row, Set<TargetField> fields) {
        return fields.stream().flatMap(field -> row.values(field).stream()).toList();
    }
}
