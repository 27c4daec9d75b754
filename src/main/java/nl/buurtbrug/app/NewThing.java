package nl.buurtbrug.app;

import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Place;

/// Something the menu *Nieuw* makes, and where that is done.
record NewThing(Icon icon, String words, Place place) {
}
