package nl.buurtbrug.ui.contact;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import nl.buurtbrug.ui.common.RecordChoice;

/// Someone, or a partner as such, who may have taken part in a contact moment.
///
/// @param partner whether it is a partner; else a person
/// @param detail  the role, or what else tells them apart
/// @param at      the partner a person is called at, by number; empty for one without a role, and for a partner
record Party(boolean partner, long id, String name, String detail, Optional<Long> at, BooleanProperty chosen) {

    static Party person(long id, String name, String detail, Optional<Long> at) {
        return new Party(false, id, name, detail, at, new SimpleBooleanProperty());
    }

    static Party partner(long id, String name, String detail) {
        return new Party(true, id, name, detail, Optional.empty(), new SimpleBooleanProperty());
    }

    Party ticked(boolean ticked) {
        chosen.set(ticked);
        return this;
    }

    boolean isSame(Party other) {
        return partner == other.partner && id == other.id;
    }

    RecordChoice choice() {
        return new RecordChoice(id, name, detail);
    }
}
