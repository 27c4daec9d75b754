package nl.buurtbrug.domain.merge;

import static java.util.stream.Collectors.joining;
import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.StageWords;

/// Two partners beside each other, field by field.
record OrganisationPair(OrganisationPair.Half first, OrganisationPair.Half second, ListNames names) {

    private static final List<RecordField> FIELDS = List.of(RecordField.NAME, RecordField.KIND, RecordField.STAGE, RecordField.OWNER, RecordField.VISITING, RecordField.NEIGHBOURHOOD,
            RecordField.EMAIL, RecordField.PHONE, RecordField.WEBSITE, RecordField.KVK, RecordField.POSTAL, RecordField.INTERVAL, RecordField.NOTE);
    /// The kind that a partner has of which the kind is not known.
    private static final String REST = "overig";

    /// One of them, with the stage it is in now.
    record Half(OrganisationDetails details, Stage stage) {
    }

    /// Those that either of them has.
    List<FieldPair> fields() {
        return FIELDS.stream().map(field -> new FieldPair(field, shown(first, field), shown(second, field), field == RecordField.NOTE, proposed(field)))
                .filter(pair -> !pair.first().isEmpty() || !pair.second().isEmpty()).toList();
    }

    private Side proposed(RecordField field) {
        var oneSaysNothing = saysNothing(first, field);
        var otherSaysNothing = saysNothing(second, field);
        return field == RecordField.NOTE && !oneSaysNothing && !otherSaysNothing ? Side.BOTH : Side.saying(oneSaysNothing, otherSaysNothing);
    }

    private boolean saysNothing(Half half, RecordField field) {
        return switch (field) {
            case KIND -> names.kind(half.details().kind()).equalsIgnoreCase(REST);
            case STAGE -> half.stage() == Stage.IDENTIFIED;
            default -> shown(half, field).isEmpty();
        };
    }

    private String shown(Half half, RecordField field) {
        var details = half.details();
        return switch (field) {
            case NAME -> details.name();
            case KIND -> names.kind(details.kind());
            case STAGE -> StageWords.of(half.stage());
            case OWNER -> names.owner(details.owner());
            case VISITING -> inOneLine(details.visiting());
            case POSTAL -> inOneLine(details.postal());
            case NEIGHBOURHOOD -> names.neighbourhood(details.neighbourhood());
            case EMAIL -> details.email();
            case PHONE -> details.phone();
            case WEBSITE -> details.website();
            case KVK -> details.kvk();
            case INTERVAL -> details.contactIntervalDays() == 0 ? "" : text("merge.days", details.contactIntervalDays());
            case NOTE -> details.note();
            default -> throw new IllegalArgumentException(field + " is not of a partner");
        };
    }

    private static String inOneLine(Address address) {
        return Stream.of(address.streetLine(), address.cityLine()).filter(part -> !part.isEmpty()).collect(joining(", "));
    }

    OrganisationDetails joined(Map<MergeField, Side> sides) {
        Function<MergeField, OrganisationDetails> from = field -> (sides.get(field) == Side.SECOND ? second : first).details();
        return new OrganisationDetails(
                from.apply(RecordField.NAME).name(),
                from.apply(RecordField.KIND).kind(),
                from.apply(RecordField.VISITING).visiting(),
                from.apply(RecordField.POSTAL).postal(),
                from.apply(RecordField.NEIGHBOURHOOD).neighbourhood(),
                from.apply(RecordField.EMAIL).email(),
                from.apply(RecordField.PHONE).phone(),
                from.apply(RecordField.WEBSITE).website(),
                from.apply(RecordField.KVK).kvk(),
                from.apply(RecordField.OWNER).owner(),
                from.apply(RecordField.INTERVAL).contactIntervalDays(),
                sides.get(RecordField.NOTE) == Side.BOTH ? Notes.joined(first.details().note(), second.details().note()) : from.apply(RecordField.NOTE).note());
    }

    /// The stage that is to be the one of now.
    Stage stage(Map<MergeField, Side> sides) {
        return (sides.get(RecordField.STAGE) == Side.SECOND ? second : first).stage();
    }
}
