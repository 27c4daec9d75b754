package nl.buurtbrug.domain.person;

import static nl.buurtbrug.language.Text.text;

/// How it is said by what way someone likes to be reached, and why their data may be kept.
public final class PersonWords {

    private PersonWords() {
    }

    public static String of(PreferredChannel channel) {
        return switch (channel) {
            case NO_PREFERENCE -> text("channel.none");
            case CALL -> text("channel.call");
            case EMAIL -> text("channel.email");
            case MESSAGE -> text("channel.message");
        };
    }

    public static String of(LegalBasis basis) {
        return switch (basis) {
            case LEGITIMATE_INTEREST -> text("basis.legitimateInterest");
            case PUBLIC_TASK -> text("basis.publicTask");
            case CONSENT -> text("basis.consent");
            case CONTRACT -> text("basis.contract");
        };
    }
}
