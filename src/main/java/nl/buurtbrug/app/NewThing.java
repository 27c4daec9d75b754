package nl.buurtbrug.app;

import nl.buurtbrug.ui.common.Icon;

/// Something the menu *Nieuw* makes, and how.
record NewThing(Icon icon, String words, Runnable make) {
}
