package nl.buurtbrug.domain.transfer.column;

import static nl.buurtbrug.domain.transfer.column.TargetField.ADDRESS;
import static nl.buurtbrug.domain.transfer.column.TargetField.ADDRESS_ADDITION;
import static nl.buurtbrug.domain.transfer.column.TargetField.ADDRESS_CITY;
import static nl.buurtbrug.domain.transfer.column.TargetField.ADDRESS_NUMBER;
import static nl.buurtbrug.domain.transfer.column.TargetField.ADDRESS_POSTCODE;
import static nl.buurtbrug.domain.transfer.column.TargetField.ADDRESS_POSTCODE_AND_CITY;
import static nl.buurtbrug.domain.transfer.column.TargetField.ADDRESS_STREET;
import static nl.buurtbrug.domain.transfer.column.TargetField.ADDRESS_STREET_AND_NUMBER;
import static nl.buurtbrug.domain.transfer.column.TargetField.POSTAL_ADDITION;
import static nl.buurtbrug.domain.transfer.column.TargetField.POSTAL_ADDRESS;
import static nl.buurtbrug.domain.transfer.column.TargetField.POSTAL_CITY;
import static nl.buurtbrug.domain.transfer.column.TargetField.POSTAL_NUMBER;
import static nl.buurtbrug.domain.transfer.column.TargetField.POSTAL_POSTCODE;
import static nl.buurtbrug.domain.transfer.column.TargetField.POSTAL_POSTCODE_AND_CITY;
import static nl.buurtbrug.domain.transfer.column.TargetField.POSTAL_STREET;
import static nl.buurtbrug.domain.transfer.column.TargetField.POSTAL_STREET_AND_NUMBER;

import nl.buurtbrug.domain.HeaderText;

/// Chooses the field of a column that holds an address or a part of one. Private addresses are not kept.
final class AddressChooser {

    private final ListContext context;

    AddressChooser(ListContext context) {
        this.context = context;
    }

    FieldGuess choose(ListColumn column, HeaderReading reading) {
        if (reading.attribute() == Attribute.SECOND_LINE || reading.number() > 1) {
            return FieldGuess.skip("column.secondLine");
        }
        if (isPrivate(column, reading)) {
            return FieldGuess.skip("column.privateAddress");
        }
        if (needsStreet(reading.attribute()) && !hasStreet(reading)) {
            return FieldGuess.skip("column.notKept");
        }
        var field = inGroup(part(column, reading), reading.isAbout(Subject.POSTAL));
        return isUnsure(reading) ? FieldGuess.check(field, "column.byContext") : FieldGuess.sure(field);
    }

    /// The field that fits the values, where a profile names the street or the whole address.
    FieldGuess refined(ListColumn column, TargetField field) {
        var reading = switch (field) {
            case ADDRESS_STREET -> HeaderReading.of(Attribute.STREET, Subject.VISITING);
            case POSTAL_STREET -> HeaderReading.of(Attribute.STREET, Subject.POSTAL);
            default -> null;
        };
        if (field.group() == FieldGroup.ADDRESS && isLabelledPrivate(column)) {
            return FieldGuess.skip("column.privateAddress");
        }
        return reading == null || context.columns().stream().anyMatch(each -> each.profiled().filter(ADDRESS_NUMBER::equals).isPresent())
                ? FieldGuess.sure(field)
                : FieldGuess.sure(inGroup(part(column, reading), reading.isAbout(Subject.POSTAL)));
    }

    /// A person's own address, or one that is not said to be of the organisation in a list of members.
    private boolean isPrivate(ListColumn column, HeaderReading reading) {
        var ofPersonOnly = context.hasPerson() && !context.hasOrganisation();
        var home = context.ledByPerson() && reading.isUnqualified() && context.columns().stream().anyMatch(each -> HeaderText.key(each.header()).equals("woonplaats"));
        return reading.isAbout(Subject.PRIVATE) || reading.isAboutAPerson() || ofPersonOnly || home || isLabelledPrivate(column);
    }

    /// Google writes beside each address whether it is "Home" or "Work"; one home among them locks nothing but proposes to skip all.
    private boolean isLabelledPrivate(ListColumn column) {
        var key = HeaderText.key(column.header());
        return key.startsWith("address1") && context.columns().stream().filter(each -> HeaderText.key(each.header()).matches("address1(?:type|label)"))
                .anyMatch(each -> each.values().filled().stream().anyMatch(value -> value.matches("(?i).*(?:home|thuis|priv[eé]|huis).*")));
    }

    private boolean isUnsure(HeaderReading reading) {
        return context.ledByPerson() && reading.isUnqualified();
    }

    private static boolean needsStreet(Attribute attribute) {
        return attribute == Attribute.NUMBER || attribute == Attribute.ADDITION;
    }

    private boolean hasStreet(HeaderReading like) {
        return context.has(each -> sameAddress(each, like) && (each.attribute() == Attribute.STREET || each.attribute() == Attribute.ADDRESS || each.attribute() == Attribute.POSTCODE));
    }

    private boolean has(Attribute attribute, HeaderReading like) {
        return context.has(each -> each.attribute() == attribute && sameAddress(each, like));
    }

    private static boolean sameAddress(HeaderReading one, HeaderReading other) {
        return one.isAbout(Subject.POSTAL) == other.isAbout(Subject.POSTAL) && one.isAbout(Subject.PRIVATE) == other.isAbout(Subject.PRIVATE) && one.number() == other.number();
    }

    /// The part of an address as its header and values say: "Plaats" may hold "Dijk 24A, 6127 AG Grevenbicht".
    private TargetField part(ListColumn column, HeaderReading reading) {
        var values = column.values();
        if (values.share(ValueShape.WHOLE_ADDRESS) >= 0.5) {
            return ADDRESS;
        }
        if (values.share(ValueShape.POSTCODE_AND_CITY) >= 0.5) {
            return ADDRESS_POSTCODE_AND_CITY;
        }
        return switch (reading.attribute()) {
            case STREET -> street(values, reading);
            case ADDRESS -> hasOtherParts(reading) || values.share(ValueShape.STREET_AND_NUMBER) >= 0.5 && has(Attribute.CITY, reading) ? street(values, reading) : ADDRESS;
            case NUMBER -> number(column, reading);
            case ADDITION -> ADDRESS_ADDITION;
            case POSTCODE -> ADDRESS_POSTCODE;
            case POSTCODE_CITY -> values.mostly(ValueShape.POSTCODE) ? ADDRESS_POSTCODE : ADDRESS_POSTCODE_AND_CITY;
            default -> values.mostly(ValueShape.POSTCODE) ? ADDRESS_POSTCODE : ADDRESS_CITY;
        };
    }

    private TargetField street(ColumnValues values, HeaderReading reading) {
        var numbered = values.share(ValueShape.STREET_AND_NUMBER);
        if (has(Attribute.NUMBER, reading)) {
            return numbered >= 0.5 ? ADDRESS_STREET_AND_NUMBER : ADDRESS_STREET;
        }
        return values.isEmpty() || numbered >= 0.3 ? ADDRESS_STREET_AND_NUMBER : ADDRESS_STREET;
    }

    /// "Adres + huisnummer" without a column for the street holds both.
    private TargetField number(ListColumn column, HeaderReading reading) {
        var both = HeaderText.key(column.header()).startsWith("adres") && !has(Attribute.STREET, reading) && !has(Attribute.ADDRESS, reading);
        if (both) {
            return ADDRESS_STREET_AND_NUMBER;
        }
        return isAddition(column, reading) ? ADDRESS_ADDITION : ADDRESS_NUMBER;
    }

    private boolean hasOtherParts(HeaderReading reading) {
        return has(Attribute.POSTCODE, reading) || has(Attribute.CITY, reading) || has(Attribute.POSTCODE_CITY, reading) || has(Attribute.NUMBER, reading);
    }

    /// "Huisnummertoevoeging" is the whole number in one list, and what follows the number in another.
    private boolean isAddition(ListColumn column, HeaderReading reading) {
        return HeaderText.key(column.header()).contains("toevoeging") && context.columns().stream().anyMatch(each -> each.index() != column.index()
                && each.is(Attribute.NUMBER) && sameAddress(each.reading().orElseThrow(), reading) && !HeaderText.key(each.header()).contains("toevoeging"));
    }

    private static TargetField inGroup(TargetField field, boolean postal) {
        if (!postal) {
            return field;
        }
        return switch (field) {
            case ADDRESS -> POSTAL_ADDRESS;
            case ADDRESS_STREET_AND_NUMBER -> POSTAL_STREET_AND_NUMBER;
            case ADDRESS_STREET -> POSTAL_STREET;
            case ADDRESS_NUMBER -> POSTAL_NUMBER;
            case ADDRESS_ADDITION -> POSTAL_ADDITION;
            case ADDRESS_POSTCODE -> POSTAL_POSTCODE;
            case ADDRESS_CITY -> POSTAL_CITY;
            default -> POSTAL_POSTCODE_AND_CITY;
        };
    }
}
