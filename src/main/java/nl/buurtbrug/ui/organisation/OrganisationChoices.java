package nl.buurtbrug.ui.organisation;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.Postcode;
import nl.buurtbrug.domain.area.NeighbourhoodSummary;
import nl.buurtbrug.domain.area.Postcodes;
import nl.buurtbrug.ui.common.Choices;

/// What can be chosen in the form of an organisation.
record OrganisationChoices(Choices kinds, Choices neighbourhoods, Choices staff, Postcodes postcodes) {

    static final OrganisationChoices EMPTY = new OrganisationChoices(Choices.EMPTY, Choices.EMPTY, Choices.EMPTY, Postcodes.of(List.of()));

    static OrganisationChoices read(OrganisationScreens.Services services) {
        var neighbourhoods = services.areas().neighbourhoods();
        return new OrganisationChoices(
                Choices.of(services.lists().kinds()),
                Choices.of(neighbourhoods.stream().map(area -> new ListEntry(area.id(), area.name(), true)).toList()),
                Choices.of(services.staff().all().stream().map(member -> new ListEntry(member.id(), member.name(), member.active())).toList()),
                Postcodes.of(neighbourhoods));
    }

    /// The neighbourhood a postcode proposes, when another one, or none, is chosen.
    Optional<NeighbourhoodSummary> proposal(String postcode, Long chosen) {
        return postcodes.find(Postcode.normalise(postcode)).filter(area -> !area.id().equals(chosen));
    }
}
