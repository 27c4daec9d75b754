package nl.buurtbrug.domain.transfer.match;

import nl.buurtbrug.domain.Postcode;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.organisation.OrganisationDetails;

/// What an organisation is recognised by, in a form that compares; a part is "" when it is not known.
public record OrganisationFace(String name, String kvk, String email, String postcode, String city) {

    private static final int DIGITS = 4;

    public static OrganisationFace of(OrganisationDetails details) {
        return new OrganisationFace(SearchKey.nameKey(details.name()), details.kvk(), details.email().toLowerCase(java.util.Locale.ROOT),
                compact(details.visiting().postcode()), SearchKey.of(details.visiting().city()));
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
