package nl.buurtbrug.domain.transfer.column;

import java.util.Set;
import nl.buurtbrug.domain.SearchKey;

/// What lists that hold organisations and people under each other write in the column that tells which a row is.
public final class OrganisationMark {

    private static final Set<String> ORGANISATION = Set.of("true", "waar", "yes", "ja", "1", "x", "y", "j", "company", "organisation", "organization", "bedrijf", "organisatie", "instelling");
    private static final Set<String> PERSON = Set.of("false", "onwaar", "no", "nee", "0", "n", "individual", "person", "persoon", "individu", "particulier", "contact", "contactpersoon");

    private OrganisationMark() {
    }

    public static boolean isOrganisation(String cell) {
        return ORGANISATION.contains(SearchKey.of(cell));
    }

    static boolean isEither(String cell) {
        return isOrganisation(cell) || PERSON.contains(SearchKey.of(cell));
    }
}
