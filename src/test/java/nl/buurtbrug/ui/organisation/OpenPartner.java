package nl.buurtbrug.ui.organisation;

import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.testing.Town;

/// The page of one partner of a small town, opened.
final class OpenPartner {

    final Desk desk = new Desk();
    final long id = new Town(desk.office).withPeople().meerkoeten;
    final OrganisationPageViewModel page = new OrganisationPageViewModel(id, desk.services, desk.frame);
    final OrganisationPartsViewModel parts = new OrganisationPartsViewModel(page);
    final PeopleViewModel people = new PeopleViewModel(page);

    OpenPartner() {
        page.load();
    }

    OrganisationFile file() {
        return page.fileProperty().get();
    }

    <P extends Panel> P panel(Class<P> type) {
        return type.cast(page.panel().openProperty().get().orElseThrow());
    }

    RoleSummary role(String person) {
        return file().people().stream().map(OrganisationFile.Member::role).filter(role -> role.person().startsWith(person)).findFirst().orElseThrow();
    }
}
