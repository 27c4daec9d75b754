package nl.buurtbrug.app;

import java.time.Clock;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.organisation.OrganisationScreens;
import nl.buurtbrug.ui.person.PersonScreens;

/// The front doors of the features that have screens.
record Screens(OrganisationScreens organisations, PersonScreens people) {

    static Screens of(Services services, Clock clock, Frame frame) {
        return new Screens(
                new OrganisationScreens(services.organisations(), frame),
                new PersonScreens(new PersonScreens.Services(services.people(), services.affiliations(), services.directory(), clock), frame));
    }
}
