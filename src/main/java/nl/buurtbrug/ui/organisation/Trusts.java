package nl.buurtbrug.ui.organisation;

import nl.buurtbrug.domain.audience.AccessWords;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.ui.common.Badge;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Tone;

/// How each degree of trust is shown.
final class Trusts {

    private Trusts() {
    }

    static Badge badge(Trust trust) {
        return switch (trust) {
            case LOW -> new Badge(Icon.TRUST_LOW, AccessWords.trust(trust), Tone.DANGER);
            case MEDIUM -> new Badge(Icon.TRUST_MEDIUM, AccessWords.trust(trust), Tone.WARNING);
            case HIGH -> new Badge(Icon.TRUST_HIGH, AccessWords.trust(trust), Tone.SUCCESS);
        };
    }
}
