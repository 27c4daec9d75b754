package nl.buurtbrug.app;

import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.FileChoices;
import nl.buurtbrug.ui.common.Outside;

/// What the window has around it, on every page and before there is one.
record Surroundings(Background background, Outside outside, FileChoices files) {
}
