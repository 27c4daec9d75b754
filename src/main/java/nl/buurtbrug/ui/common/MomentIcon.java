package nl.buurtbrug.ui.common;

import nl.buurtbrug.domain.contact.ContactKind;

/// The picture of each kind of contact.
public final class MomentIcon {

    private MomentIcon() {
    }

    public static Icon of(ContactKind kind) {
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
