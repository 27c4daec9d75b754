package nl.buurtbrug.ui.organisation;

import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.ui.common.Icon;

/// How the kinds of contact look.
final class Moments {

    private Moments() {
    }

    static Icon icon(ContactKind kind) {
        return switch (kind) {
            case CALL -> Icon.PHONE;
            case VISIT -> Icon.ADDRESS;
            case MEETING -> Icon.PEOPLE;
            case EMAIL -> Icon.EMAIL;
            case MESSAGE -> Icon.MESSAGE;
            case ONLINE -> Icon.ONLINE;
        };
    }
}
