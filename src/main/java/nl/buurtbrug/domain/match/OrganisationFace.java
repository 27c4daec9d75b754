package nl.buurtbrug.domain.match;

import java.util.Locale;
import nl.buurtbrug.domain.Postcode;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.OrganisationRow;

/// What an organisation is recognised by, in a form that compares; a part is "" when it is not known.
public record OrganisationFace(String name, String kvk, String email, String postcode, String city) {

    private static final int DIGITS = 4;

    public static OrganisationFace of(OrganisationDetails details) {
        return of(details.name(), details.kvk(), details.email(), details.visiting().postcode(), details.visiting().city());
    }

    public static OrganisationFace of(OrganisationRow row) {
        return of(row.name(), row.kvk(), row.email(), row.postcode(), row.city());
    }

    /// All as they are kept.
    public static OrganisationFace of(String name, String kvk, String email, String postcode, String city) {
        return new OrganisationFace(SearchKey.nameKey(name), kvk, email.toLowerCase(Locale.ROOT), compact(postcode), SearchKey.of(city));
    }

    private static String compact(String postcode) {
        return postcode.isEmpty() ? "" : Postcode.normalise(postcode).replace(" ", "");
    }

    boolean sameKvk(OrganisationFace other) {
        return !kvk.isEmpty() && kvk.equals(other.kvk);
    }

    boolean otherKvk(OrganisationFace other) {
        return !kvk.isEmpty() && !other.kvk.isEmpty() && !kvk.equals(other.kvk);
    }

    boolean sameEmail(OrganisationFace other) {
        return !email.isEmpty() && email.equals(other.email);
    }

    /// Four digits alone agree with any postcode that begins with them.
    boolean samePostcode(OrganisationFace other) {
        return !postcode.isEmpty() && !other.postcode.isEmpty() && agree(postcode, other.postcode);
    }

    boolean otherPostcode(OrganisationFace other) {
        return !postcode.isEmpty() && !other.postcode.isEmpty() && !agree(postcode, other.postcode);
    }

    boolean sameCity(OrganisationFace other) {
        return !city.isEmpty() && city.equals(other.city);
    }

    boolean otherCity(OrganisationFace other) {
        return !city.isEmpty() && !other.city.isEmpty() && !city.equals(other.city);
    }

    /// Whether everything it tells is told of the other as well.
    boolean isContainedIn(OrganisationFace other) {
        return name.equals(other.name) && (kvk.isEmpty() || kvk.equals(other.kvk)) && (email.isEmpty() || email.equals(other.email))
                && (postcode.isEmpty() || samePostcode(other)) && (city.isEmpty() || city.equals(other.city));
    }

    private static boolean agree(String one, String other) {
        return one.length() == DIGITS || other.length() == DIGITS ? one.regionMatches(0, other, 0, DIGITS) : one.equals(other);
    }
}
