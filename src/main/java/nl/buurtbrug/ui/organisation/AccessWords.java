package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Badge;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Tone;

/// How it is said by what way, for how many and with how much trust a partner opens an audience.
final class AccessWords {

    private AccessWords() {
    }

    static String how(AccessKind kind) {
        return switch (kind) {
            case OWN_MEMBERS -> text("access.how.ownMembers");
            case PARENTS_OF_MEMBERS -> text("access.how.parentsOfMembers");
            case STAFF -> text("access.how.staff");
            case VISITORS -> text("access.how.visitors");
        };
    }

    static String trust(Trust trust) {
        return switch (trust) {
            case LOW -> text("access.trust.low");
            case MEDIUM -> text("access.trust.medium");
            case HIGH -> text("access.trust.high");
        };
    }

    static Badge badge(Trust trust) {
        return switch (trust) {
            case LOW -> new Badge(Icon.TRUST_LOW, trust(trust), Tone.DANGER);
            case MEDIUM -> new Badge(Icon.TRUST_MEDIUM, trust(trust), Tone.WARNING);
            case HIGH -> new Badge(Icon.TRUST_HIGH, trust(trust), Tone.SUCCESS);
        };
    }

    /// "± 240"; "" when it is not known.
    static String size(int estimate) {
        return estimate == 0 ? "" : text("access.about", Formats.number(estimate));
    }
}
