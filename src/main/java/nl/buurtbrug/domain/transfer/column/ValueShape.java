package nl.buurtbrug.domain.transfer.column;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.AddressText;
import nl.buurtbrug.domain.EmailAddress;
import nl.buurtbrug.domain.PersonName;
import nl.buurtbrug.domain.Postcode;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.WordList;

/// What a value looks like by itself.
enum ValueShape {

    EMAIL(value -> value.contains("@") && EmailAddress.split(value).stream().anyMatch(EmailAddress::isValid)),
    PHONE(ValueShape::isPhone),
    WEBSITE(value -> value.matches("(?i)(?:https?://|www\\.)\\S+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:nl|com|org|eu|net|be|frl|amsterdam|example|info)(?:/\\S*)?") && !value.contains("@")),
    POSTCODE(Postcode::isDutch),
    POSTCODE_AND_CITY(value -> value.matches("[1-9]\\d{3}\\s?[A-Za-z]{2}[\\s,]+\\p{L}[\\p{L} .'’()-]+") && !value.matches("\\d{4}\\s?[A-Z]{2}")),
    WHOLE_ADDRESS(value -> value.matches("(?s).*[,;\\r\\n].*|.*\\d.*\\d{4}\\s?[A-Z]{2}\\b.*") && isAddress(value) && !AddressText.parse(value).city().isEmpty()),
    STREET_AND_NUMBER(value -> value.length() < 80 && isAddress(value) && AddressText.parse(value).city().isEmpty()),
    HOUSE_NUMBER(value -> value.matches("\\d{1,5}(?:\\s?[-/]?\\s?\\p{L}{1,4}|\\s?[-/]\\s?\\d{1,4}\\p{L}?)?")),
    EIGHT_DIGITS(value -> value.matches("\\d{8}") && !value.matches("(?:19|20)\\d\\d(?:0[1-9]|1[0-2])\\d\\d|\\d{4}(?:19|20)\\d\\d")),
    PERSON_NAME(ValueShape::isPersonName),
    FIRST_NAME(value -> Stream.of(SearchKey.of(value).split(" ")).allMatch(firstNames()::contains)),
    INITIALS(value -> value.matches("(?:\\p{Lu}\\p{Ll}?h?\\.[ -]?)+|\\p{Lu}{1,3}")),
    PREFIX(value -> value.length() < 12 && PersonName.parse("Jan " + value + " Naam").prefix().equals(value.strip().replaceAll("\\s+", " "))),
    ORGANISATION_NAME(value -> Words.ORGANISATION.matcher(" " + SearchKey.of(value) + " ").find()),
    YES_OR_NO(value -> value.matches("(?i)ja|nee|yes|no|true|false|waar|onwaar|[01xjny]")),
    WORD(value -> value.matches("['’]?\\p{L}[\\p{L}'’. -]{0,40}") && value.split(" ").length < 5);

    private final Predicate<String> test;

    ValueShape(Predicate<String> test) {
        this.test = test;
    }

    boolean fits(String value) {
        return test.test(value.strip());
    }

    private static boolean isPhone(String value) {
        var digits = value.replaceAll("\\D", "").length();
        return value.length() < 60 && digits >= 9 && digits <= 26
                && value.matches("(?i)(?:tel\\w*[.: ]*|mob\\w*[.: ]*|t[.: ]+|m[.: ]+)?[(]?(?:\\+|0)[\\d\\s()./+–-]{7,}(?:[^\\d@]{0,30}\\d{0,4}|.*\\d{6,}.*)")
                && !value.matches("\\d{11,}|0{4}.*|\\d+[.,]\\d+");
    }

    private static boolean isAddress(String value) {
        var address = AddressText.parse(value);
        return address.isComplete() && address.street().matches("\\P{N}*\\p{L}{3}.*|\\d+e .*") && !value.contains("@") && !value.contains("://") && value.length() < 150;
    }

    private static boolean isPersonName(String value) {
        if (!value.matches("[\\p{L}.,'’ ()/-]{4,50}") || value.split(" ").length > 7 || ORGANISATION_NAME.fits(value)) {
            return false;
        }
        var name = PersonName.parse(value);
        return !name.first().isEmpty() && Character.isUpperCase(name.first().codePointAt(0)) && name.first().split(" ").length < 4 && name.last().matches("\\p{Lu}.*")
                || !name.title().isEmpty() && !name.title().startsWith("(") && !name.last().isEmpty();
    }

    private static Set<String> firstNames() {
        return Words.FIRST_NAMES;
    }

    /// Loaded when first asked for.
    private static final class Words {

        static final Set<String> FIRST_NAMES = WordList.lines(ValueShape.class, "first-names").stream().flatMap(line -> Set.of(line.split(" ")).stream()).collect(Collectors.toSet());
        static final Pattern ORGANISATION = Pattern.compile(" (?:stichting|vereniging|v v|vv|s v|sv|b v|bv|n v|nv|vof|school|basisschool|obs|cbs|rkbs|college|lyceum|gemeente|politie|"
                + "bibliotheek|buurthuis|wijkcentrum|buurtcentrum|dorpshuis|club|sportclub|voetbalclub|kerk|moskee|welzijn|zorg|wijkteam|huis|centrum|museum|theater|bedrijf|"
                + "zonen|zn|coop|cooperatie|gmbh|ltd|inc|llc|archief|universiteit|raad|comite|bond|scouting|fc|hc|rkvv|rksv|tennis|hockey|gym|praktijk|apotheek|restaurant|"
                + "café|cafe|winkel|supermarkt|groep|partners|bureau|instituut|fonds|orkest|koor|fanfare|harmonie|woonzorg|corporatie|werkplaats|atelier|services|group|company|corp|foundation|association)"
                + " | \\p{L}*(?:vereniging|stichting|school|college|bibliotheek|centrum|vluchtelingenwerk|organisatie|bedrijven|bedrijf|kerk|huis|club|raad|verein|zorg) ");
    }
}
