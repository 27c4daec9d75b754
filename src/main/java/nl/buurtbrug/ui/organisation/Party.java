package nl.buurtbrug.ui.organisation;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Someone, or a partner as such, who may have taken part in a contact moment.
///
/// @param partner whether it is a partner; else a person
/// @param detail  the role, or what else tells them apart
record Party(boolean partner, long id, String name, String detail, BooleanProperty chosen) {

    static Party person(long id, String name, String detail, boolean chosen) {
        return new Party(false, id, name, detail, new SimpleBooleanProperty(chosen));
    }

    static Party partner(long id, String name, String detail, boolean chosen) {
        return new Party(true, id, name, detail, new SimpleBooleanProperty(chosen));
    }

    boolean isSame(Party other) {
        return partner == other.partner && id == other.id;
    }
}
