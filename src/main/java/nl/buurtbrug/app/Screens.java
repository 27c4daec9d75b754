package nl.buurtbrug.app;

import nl.buurtbrug.ui.organisation.OrganisationScreens;

/// The front doors of the features that have screens.
record Screens(OrganisationScreens organisations) {
}
