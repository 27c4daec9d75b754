package nl.buurtbrug.domain.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether two organisations may be one and the same, by what an import goes by too.
public final class OrganisationLikeness {

    private OrganisationLikeness() {
    }

    public static Optional<Likeness> of(OrganisationFace one, OrganisationFace other) {
        var evidence = OrganisationEvidence.weigh(one, other);
        return evidence.likelihood() == 0 ? Optional.empty() : Optional.of(new Likeness(evidence.likelihood(), signs(one, other)));
    }

    /// The same for what is being typed: a mailbox that another one has is worth a look wherever that one is.
    public static Optional<Likeness> whileTyped(OrganisationFace typed, OrganisationFace kept) {
        return of(typed, kept).or(() -> typed.sameEmail(kept) ? Optional.of(new Likeness(Likeness.PERHAPS, signs(typed, kept))) : Optional.empty());
    }

    private static List<Sign> signs(OrganisationFace one, OrganisationFace other) {
        var signs = new ArrayList<Sign>();
        add(signs, Sign.SAME_KVK, one.sameKvk(other));
        add(signs, Sign.SAME_EMAIL, one.sameEmail(other));
        var sameName = one.name().equals(other.name());
        add(signs, Sign.SAME_NAME_AND_POSTCODE, sameName && one.samePostcode(other));
        add(signs, Sign.SAME_NAME, sameName && !one.samePostcode(other));
        add(signs, Sign.SIMILAR_NAME, !sameName && NameLikeness.alike(one.name(), other.name()));
        add(signs, Sign.SAME_POSTCODE, !sameName && one.samePostcode(other));
        add(signs, Sign.OTHER_KVK, one.otherKvk(other));
        add(signs, Sign.OTHER_POSTCODE, one.otherPostcode(other));
        add(signs, Sign.OTHER_CITY, one.otherCity(other));
        return signs;
    }

    private static void add(List<Sign> signs, Sign sign, boolean there) {
        if (there) {
            signs.add(sign);
        }
    }
}
