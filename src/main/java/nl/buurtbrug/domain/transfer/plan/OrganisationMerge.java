package nl.buurtbrug.domain.transfer.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.row.ListValues;

/// Brings what a row says of an organisation into what is known of it, field by field.
final class OrganisationMerge {

    static final List<RecordField> FIELDS = List.of(RecordField.NAME, RecordField.KIND, RecordField.STREET, RecordField.POSTCODE, RecordField.CITY, RecordField.POSTAL_STREET,
            RecordField.POSTAL_POSTCODE, RecordField.POSTAL_CITY, RecordField.NEIGHBOURHOOD, RecordField.EMAIL, RecordField.PHONE, RecordField.WEBSITE, RecordField.KVK,
            RecordField.OWNER, RecordField.NOTE);
    private static final Set<RecordField> VISITING = EnumSet.of(RecordField.STREET, RecordField.POSTCODE, RecordField.CITY);
    private static final Set<RecordField> POSTAL = EnumSet.of(RecordField.POSTAL_STREET, RecordField.POSTAL_POSTCODE, RecordField.POSTAL_CITY);
    private static final Set<RecordField> NEVER_EMPTY = EnumSet.of(RecordField.NAME, RecordField.KIND);

    private OrganisationMerge() {
    }

    /// The fields that take the value of the file. An address is not filled with parts of another one.
    static Set<RecordField> taken(OrganisationDetails known, OrganisationDetails inFile, Function<RecordField, Take> takes) {
        var taken = EnumSet.noneOf(RecordField.class);
        for (var field : FIELDS) {
            var value = value(inFile, field);
            var take = takes.apply(field);
            var wrongAddress = take == Take.FILL && (VISITING.contains(field) && !agree(known.visiting(), inFile.visiting())
                    || POSTAL.contains(field) && !agree(known.postal(), inFile.postal()));
            if (!wrongAddress && !(value.isEmpty() && NEVER_EMPTY.contains(field)) && take.takes(value(known, field), value)) {
                taken.add(field);
            }
        }
        return taken;
    }

    /// The fields of which the file tells something else than what stays there by the choice to keep it.
    static List<RecordField> kept(OrganisationDetails known, OrganisationDetails inFile, Function<RecordField, Take> takes) {
        return FIELDS.stream().filter(field -> takes.apply(field) == Take.FILL && differ(field, value(known, field), value(inFile, field))).toList();
    }

    private static boolean differ(RecordField field, String known, String inFile) {
        if (inFile.isEmpty() || inFile.equals(known)) {
            return false;
        }
        if (field == RecordField.NOTE && known.startsWith(inFile + "\n")) {
            return false;
        }
        return field == RecordField.NAME ? !SearchKey.nameKey(inFile).equals(SearchKey.nameKey(known)) : !SearchKey.of(inFile).equals(SearchKey.of(known));
    }

    private static boolean agree(Address one, Address other) {
        return agree(one.streetLine(), other.streetLine()) && agree(one.postcode().replace(" ", ""), other.postcode().replace(" ", "")) && agree(one.city(), other.city());
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other) || SearchKey.of(one).equals(SearchKey.of(other));
    }

    static OrganisationDetails merge(OrganisationDetails known, OrganisationDetails inFile, Set<RecordField> taken) {
        if (taken.isEmpty()) {
            return known;
        }
        Function<RecordField, OrganisationDetails> from = field -> taken.contains(field) ? inFile : known;
        var street = from.apply(RecordField.STREET).visiting();
        var postalStreet = from.apply(RecordField.POSTAL_STREET).postal();
        return new OrganisationDetails(
                from.apply(RecordField.NAME).name(),
                from.apply(RecordField.KIND).kind(),
                new Address(street.street(), street.houseNumber(), from.apply(RecordField.POSTCODE).visiting().postcode(), from.apply(RecordField.CITY).visiting().city()),
                new Address(postalStreet.street(), postalStreet.houseNumber(), from.apply(RecordField.POSTAL_POSTCODE).postal().postcode(),
                        from.apply(RecordField.POSTAL_CITY).postal().city()),
                from.apply(RecordField.NEIGHBOURHOOD).neighbourhood(),
                from.apply(RecordField.EMAIL).email(),
                from.apply(RecordField.PHONE).phone(),
                from.apply(RecordField.WEBSITE).website(),
                from.apply(RecordField.KVK).kvk(),
                from.apply(RecordField.OWNER).owner(),
                known.contactIntervalDays(),
                from.apply(RecordField.NOTE).note());
    }

    /// A field as it compares: values of lists by their id, "" for none.
    static String value(OrganisationDetails details, RecordField field) {
        return switch (field) {
            case NAME -> details.name();
            case KIND -> details.kind() == 0 ? "" : Long.toString(details.kind());
            case STREET -> details.visiting().streetLine();
            case POSTCODE -> details.visiting().postcode();
            case CITY -> details.visiting().city();
            case POSTAL_STREET -> details.postal().streetLine();
            case POSTAL_POSTCODE -> details.postal().postcode();
            case POSTAL_CITY -> details.postal().city();
            case NEIGHBOURHOOD -> details.neighbourhood().map(String::valueOf).orElse("");
            case EMAIL -> details.email();
            case PHONE -> details.phone();
            case WEBSITE -> details.website();
            case KVK -> details.kvk();
            case OWNER -> details.owner().map(String::valueOf).orElse("");
            case NOTE -> details.note();
            default -> "";
        };
    }

    /// A field as it is shown: values of lists by their name.
    static String shown(OrganisationDetails details, RecordField field, ListValues lists) {
        return switch (field) {
            case KIND -> details.kind() == 0 ? "" : lists.kindName(details.kind());
            case NEIGHBOURHOOD -> details.neighbourhood().map(lists::neighbourhoodName).orElse("");
            case OWNER -> details.owner().map(lists::staffName).orElse("");
            default -> value(details, field);
        };
    }
}
