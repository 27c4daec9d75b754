package nl.buurtbrug.domain.transfer.row;

import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.AddressText;
import nl.buurtbrug.domain.Postcode;
import nl.buurtbrug.domain.transfer.column.TargetField;

/// Puts an address together from the cells it is spread over.
///
/// @param whole  the column with all of it; the others likewise
record AddressCells(TargetField whole, TargetField streetAndNumber, TargetField street, TargetField number, TargetField addition,
        TargetField postcode, TargetField city, TargetField postcodeAndCity) {

    static final AddressCells VISITING = new AddressCells(TargetField.ADDRESS, TargetField.ADDRESS_STREET_AND_NUMBER, TargetField.ADDRESS_STREET, TargetField.ADDRESS_NUMBER,
            TargetField.ADDRESS_ADDITION, TargetField.ADDRESS_POSTCODE, TargetField.ADDRESS_CITY, TargetField.ADDRESS_POSTCODE_AND_CITY);
    static final AddressCells POSTAL = new AddressCells(TargetField.POSTAL_ADDRESS, TargetField.POSTAL_STREET_AND_NUMBER, TargetField.POSTAL_STREET, TargetField.POSTAL_NUMBER,
            TargetField.POSTAL_ADDITION, TargetField.POSTAL_POSTCODE, TargetField.POSTAL_CITY, TargetField.POSTAL_POSTCODE_AND_CITY);

    private static final AddressText NOTHING = new AddressText("", "", "", "");

    Address read(RowView row, RowFindings findings) {
        var all = parsed(row.value(whole));
        var line = parsed(row.value(streetAndNumber));
        var town = parsed(row.value(postcodeAndCity));
        var namedStreet = first(row.value(street), line.street(), all.street());
        var givenNumber = joinedNumber(row.value(number), row.values(addition));
        var houseNumber = givenNumber.isEmpty() ? first(line.houseNumber(), all.houseNumber()) : givenNumber;
        var code = Postcode.normalise(first(row.value(postcode), town.postcode(), line.postcode(), all.postcode()));
        // a cell for postcode and town that has no postcode holds the town alone
        var townOnly = town.postcode().isEmpty() ? row.value(postcodeAndCity) : town.city();
        var place = first(row.value(city), townOnly, line.city(), all.city());
        if (!code.isEmpty() && !Postcode.isValid(code)) {
            findings.refuse(Remark.of("import.refused.postcode", code));
        }
        return namedStreet.isEmpty() && houseNumber.isEmpty() && code.isEmpty() && place.isEmpty() ? Address.EMPTY : new Address(namedStreet, houseNumber, code, place);
    }

    private static AddressText parsed(String text) {
        return text.isEmpty() ? NOTHING : AddressText.parse(text);
    }

    private static String first(String... texts) {
        for (var text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /// "12" and "A" make "12A", "12" and "3" make "12-3", "4" and "bis" make "4 bis".
    private static String joinedNumber(String number, java.util.List<String> additions) {
        var joined = new StringBuilder(number);
        for (var addition : additions) {
            var first = addition.charAt(0);
            if (!joined.isEmpty() && addition.length() > 1 && Character.isLetter(first)) {
                joined.append(' ');
            } else if (!joined.isEmpty() && Character.isDigit(first)) {
                joined.append('-');
            }
            joined.append(addition);
        }
        return joined.toString();
    }
}
