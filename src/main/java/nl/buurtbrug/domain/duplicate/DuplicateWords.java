package nl.buurtbrug.domain.duplicate;

import static java.util.stream.Collectors.joining;
import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.domain.match.Likeness;
import nl.buurtbrug.domain.match.Sign;

/// How it is said why two records may be one and the same.
public final class DuplicateWords {

    private DuplicateWords() {
    }

    /// "zelfde KvK-nummer, namen lijken op elkaar".
    public static String of(Likeness likeness) {
        return likeness.signs().stream().map(DuplicateWords::of).collect(joining(", "));
    }

    public static String of(Sign sign) {
        return switch (sign) {
            case SAME_KVK -> text("duplicate.sameKvk");
            case SAME_EMAIL -> text("duplicate.sameEmail");
            case SHARED_MAILBOX -> text("duplicate.sharedMailbox");
            case SAME_PHONE -> text("duplicate.samePhone");
            case SAME_NAME_AND_POSTCODE -> text("duplicate.sameNameAndPostcode");
            case SAME_NAME -> text("duplicate.sameName");
            case SIMILAR_NAME -> text("duplicate.similarName");
            case FITTING_INITIALS -> text("duplicate.fittingInitials");
            case SAME_POSTCODE -> text("duplicate.samePostcode");
            case SAME_ORGANISATION -> text("duplicate.sameOrganisation");
            case OTHER_KVK -> text("duplicate.otherKvk");
            case OTHER_POSTCODE -> text("duplicate.otherPostcode");
            case OTHER_CITY -> text("duplicate.otherCity");
        };
    }

    /// How likely it is, in a word or two.
    public static String likelihood(Likeness likeness) {
        if (likeness.isSure()) {
            return text("duplicate.almostSure");
        }
        return likeness.isProbable() ? text("duplicate.probable") : text("duplicate.perhaps");
    }
}
