package nl.buurtbrug.ui.common;

import nl.buurtbrug.domain.audience.AccessWords;
import nl.buurtbrug.domain.audience.Trust;

/// How each degree of trust is shown.
public final class Trusts {

    private Trusts() {
    }

    public static Badge badge(Trust trust) {
        return switch (trust) {
            case LOW -> new Badge(Icon.TRUST_LOW, AccessWords.trust(trust), Tone.DANGER);
            case MEDIUM -> new Badge(Icon.TRUST_MEDIUM, AccessWords.trust(trust), Tone.WARNING);
            case HIGH -> new Badge(Icon.TRUST_HIGH, AccessWords.trust(trust), Tone.SUCCESS);
        };
    }
}
