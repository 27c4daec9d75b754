package nl.buurtbrug.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// An address taken apart: street, house number with its addition, postcode and city; what is not there is empty.
public record AddressText(String street, String houseNumber, String postcode, String city) {

    private static final String ADDITION = "(?:\\s*[-–/+&]\\s*(?:\\d+\\p{L}?|\\p{L}{1,4}|[IVX]+)|\\s*(?:t/m|t\\.e\\.m\\.|tot|en)\\s*\\d+"
            + "|\\s*\\p{L}(?:-?\\d{1,3})?(?!\\p{L})|\\s(?:bis|ter|hs|huis|rd|zw|zwart|rood|sous|boven|beneden|ong|bg|hoog|[IVX]{1,4}|\\p{Lu}{2,3}|nd)\\.?"
            + "|[\\s-]\\d[\\s-]?(?:hoog|hg|e verdieping)|\\s*\\((?:[^)]*)\\))";
    private static final Pattern NUMBERED = Pattern.compile("(.*?\\S)[\\s,]+(?:(?:nr|no|huisnr)\\.?\\s*)?(\\d{1,5}(?:" + ADDITION + ")*)");
    private static final Pattern POSTCODE = Pattern.compile("(?<![\\p{L}\\d])(?:(?:NL|nl)[\\s-]*)?([1-9]\\d{3}[\\s-]?(?!nr|no|hs|rd|zw|bg|en\\b)(?:[A-Z]{2}|[a-z]{2}))(?![\\p{L}\\d])");
    private static final Pattern DIGITS_AND_CITY = Pattern.compile("((?:B-|D-)?[1-9]\\d{3,4})\\s+(\\p{L}[\\p{L} .'’()-]+)");
    private static final Pattern YEAR_IN_STREET = Pattern.compile("(?i)(?:plein|laan|straat|park|weg) 1[89]\\d\\d(?:-\\d{2,4})?|(?:plein|laan) 40-45");
    private static final Pattern COUNTRY = Pattern.compile("(?i)(?:nederland|the netherlands|netherlands|holland|nl|belgi[eë]|belgium|duitsland|germany)");

    public static AddressText parse(String text) {
        var parts = new ArrayList<>(Arrays.stream(text.replace('\u00a0', ' ').split("[,;|\\r\\n]+")).map(part -> part.replaceAll("\\s+", " ").strip())
                .filter(part -> !part.isEmpty()).toList());
        if (parts.size() > 1 && COUNTRY.matcher(parts.getLast()).matches()) {
            parts.removeLast();
        }
        for (int i = 0; i < parts.size(); i++) {
            var found = POSTCODE.matcher(parts.get(i));
            if (found.find()) {
                var before = new ArrayList<>(parts.subList(0, i));
                before.add(parts.get(i).substring(0, found.start()));
                var after = new ArrayList<>(List.of(parts.get(i).substring(found.end()).strip()));
                after.addAll(parts.subList(i + 1, parts.size()));
                return withPostcode(before, Postcode.normalise(found.group(1)), after);
            }
            var digits = DIGITS_AND_CITY.matcher(parts.get(i));
            if (digits.matches()) {
                return withPostcode(parts.subList(0, i), digits.group(1), List.of(digits.group(2)));
            }
        }
        return withoutPostcode(parts);
    }

    /// Whether it names a place in a street: something to find it by, not just a word.
    public boolean isComplete() {
        return !street.isEmpty() && !houseNumber.isEmpty();
    }

    private static AddressText withPostcode(List<String> before, String postcode, List<String> after) {
        var rest = after.stream().filter(part -> !part.isBlank()).map(String::strip).toList();
        var streetParts = before.stream().filter(part -> !part.isBlank()).map(String::strip).toList();
        if (streetParts.isEmpty() && rest.size() > 1) {
            return of(rest.subList(1, rest.size()), postcode, rest.getFirst());
        }
        // "Sportlaan 4, Beekerdam, 9990 AB": the town stands before its postcode.
        if (rest.isEmpty() && streetParts.size() > 1 && !streetParts.getLast().matches(".*\\d.*")) {
            return of(streetParts.subList(0, streetParts.size() - 1), postcode, streetParts.getLast());
        }
        return of(streetParts, postcode, String.join(", ", rest));
    }

    private static AddressText withoutPostcode(List<String> parts) {
        if (parts.size() > 1 && !parts.getLast().matches(".*\\d.*")) {
            return of(parts.subList(0, parts.size() - 1), "", parts.getLast());
        }
        return of(parts, "", "");
    }

    private static AddressText of(List<String> streetParts, String postcode, String city) {
        var whole = String.join(", ", streetParts);
        var numbered = NUMBERED.matcher(whole);
        if (YEAR_IN_STREET.matcher(whole).matches() || !numbered.matches()) {
            return new AddressText(whole, "", postcode, city);
        }
        return new AddressText(numbered.group(1), numbered.group(2).strip(), postcode, city);
    }
}
