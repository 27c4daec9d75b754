package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.MomentRow;
import nl.buurtbrug.ui.common.Choices;
import nl.buurtbrug.ui.common.FollowUpDraft;
import nl.buurtbrug.ui.common.FollowUps;

/// The contact with a partner: moments that are logged, and what was promised.
final class ContactViewModel {

    private final OrganisationPageViewModel page;
    private final OrganisationScreens.Services services;
    private final FollowUps followUps;

    ContactViewModel(OrganisationPageViewModel page) {
        this.page = page;
        this.services = page.services();
        followUps = new FollowUps(services.contacts(), page.deeds(), new FollowUps.Subject(FollowUpDetails.About.organisation(page.id()), this::offers, services.user(), services.today()),
                draft -> page.panel().open(new FollowUpPanel(draft)));
    }

    /// Logs a contact moment of today.
    void log() {
        page.frame().navigator().logContact();
    }

    private FollowUpDraft.Offers offers() {
        return new FollowUpDraft.Offers(page.fileProperty().get().choices().staff().orNone(text("followUp.nobody")), Choices.EMPTY);
    }

    /// Mends a moment that was kept wrongly.
    void change(MomentRow row) {
        page.frame().navigator().changeContact(row.id());
    }

    /// Takes a moment away that was kept wrongly.
    void remove(MomentRow row) {
        page.deeds().alterContact(() -> services.contacts().remove(row.id()), services.contacts()::takeBack, text("moment.removed"), () -> { });
    }

    FollowUps followUps() {
        return followUps;
    }
}
