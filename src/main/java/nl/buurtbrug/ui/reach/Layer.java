package nl.buurtbrug.ui.reach;

import static nl.buurtbrug.language.Text.text;

/// What the matrix shows.
enum Layer {

    BOTH, PEOPLE, PARTNERS;

    String words() {
        return switch (this) {
            case BOTH -> text("reached.layer.both");
            case PEOPLE -> text("reached.layer.people");
            case PARTNERS -> text("reached.layer.partners");
        };
    }
}
