package nl.buurtbrug.domain.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.EmailAddress;

/// Whether two people may be one and the same, by what an import goes by too.
public final class PersonLikeness {

    /// A name that more people have than this tells nothing.
    public static final int MOST_NAMESAKES = 3;

    private PersonLikeness() {
    }

    /// Whether the name is all that two people have in common.
    public static boolean isNamesake(Likeness likeness) {
        return likeness.signs().equals(List.of(Sign.SAME_NAME)) && !likeness.isProbable();
    }

    /// @param hasRole    whether the first has a role anywhere
    /// @param colleagues whether both have a role at the same organisation
    public static Optional<Likeness> of(PersonFace one, PersonFace other, boolean hasRole, boolean colleagues) {
        var evidence = PersonEvidence.weigh(one, other, hasRole, colleagues);
        return evidence.likelihood() == 0 ? Optional.empty() : Optional.of(new Likeness(evidence.likelihood(), signs(one, other, colleagues)));
    }

    private static List<Sign> signs(PersonFace one, PersonFace other, boolean colleagues) {
        var signs = new ArrayList<Sign>();
        var shared = one.emails().stream().filter(other.emails()::contains).toList();
        var own = shared.stream().anyMatch(email -> !EmailAddress.isShared(email));
        var sameName = one.name().equals(other.name());
        add(signs, Sign.SAME_EMAIL, own);
        add(signs, Sign.SAME_NAME, sameName);
        add(signs, Sign.FITTING_INITIALS, !sameName && one.canBe(other));
        add(signs, Sign.SIMILAR_NAME, !sameName && !one.canBe(other) && NameLikeness.similarPeople(one.name(), other.name()));
        add(signs, Sign.SAME_PHONE, one.sharesPhone(other));
        add(signs, Sign.SHARED_MAILBOX, !own && !shared.isEmpty());
        add(signs, Sign.SAME_ORGANISATION, colleagues);
        return signs;
    }

    private static void add(List<Sign> signs, Sign sign, boolean there) {
        if (there) {
            signs.add(sign);
        }
    }
}
