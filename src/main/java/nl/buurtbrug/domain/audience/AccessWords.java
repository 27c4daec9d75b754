package nl.buurtbrug.domain.audience;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.language.Formats;

/// How it is said by what way, for how many and with how much trust an audience is opened.
public final class AccessWords {

    private AccessWords() {
    }

    public static String how(AccessKind kind) {
        return switch (kind) {
            case OWN_MEMBERS -> text("access.how.ownMembers");
            case PARENTS_OF_MEMBERS -> text("access.how.parentsOfMembers");
            case STAFF -> text("access.how.staff");
            case VISITORS -> text("access.how.visitors");
        };
    }

    public static String trust(Trust trust) {
        return switch (trust) {
            case LOW -> text("access.trust.low");
            case MEDIUM -> text("access.trust.medium");
            case HIGH -> text("access.trust.high");
        };
    }

    /// "± 240"; "" when it is not known.
    public static String size(int estimate) {
        return estimate == 0 ? "" : text("access.about", Formats.number(estimate));
    }
}
