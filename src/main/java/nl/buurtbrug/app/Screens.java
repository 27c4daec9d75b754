package nl.buurtbrug.app;

import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.organisation.OrganisationScreens;

/// The front doors of the features that have screens.
record Screens(OrganisationScreens organisations) {

    static Screens of(Services services, Frame frame) {
        return new Screens(new OrganisationScreens(services.organisations(), frame));
    }
}
