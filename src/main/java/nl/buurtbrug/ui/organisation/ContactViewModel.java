package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.MomentRow;
import nl.buurtbrug.ui.common.Choices;
import nl.buurtbrug.ui.common.FollowUpInput;

/// The contact with a partner: moments that are logged, and what was promised.
final class ContactViewModel {

    private final OrganisationPageViewModel page;
    private final OrganisationScreens.Services services;

    ContactViewModel(OrganisationPageViewModel page) {
        this.page = page;
        this.services = page.services();
    }

    /// Logs a contact moment of today.
    void log() {
        page.frame().navigator().logContact();
    }

    private FollowUpDetails blank() {
        return FollowUpInput.blank(services.user().get(), FollowUpDetails.About.organisation(page.id()), services.today());
    }

    /// Mends a moment that was kept wrongly.
    void change(MomentRow row) {
        page.frame().navigator().changeContact(row.id());
    }

    /// Takes a moment away that was kept wrongly.
    void remove(MomentRow row) {
        page.deeds().alterContact(() -> services.contacts().remove(row.id()), services.contacts()::takeBack, text("moment.removed"), () -> { });
    }

    void promise() {
        page.panel().open(new FollowUpPanelViewModel(text("followUp.add"), new FollowUpInput(blank(), services.today()), staff(),
                (details, whenSaved) -> page.deeds().alter(() -> services.contacts().add(details), services.contacts()::takeBack, text("followUp.added"), whenSaved)));
    }

    void change(FollowUpSummary followUp) {
        page.panel().open(new FollowUpPanelViewModel(text("followUp.change"), new FollowUpInput(followUp.details(), services.today()), staff(),
                (details, whenSaved) -> page.deeds().alter(() -> services.contacts().change(followUp, details), services.contacts()::takeBack,
                        text("followUp.changed"), whenSaved)));
    }

    private Choices staff() {
        return page.fileProperty().get().choices().staff().orNone(text("followUp.nobody"));
    }

    void tick(FollowUpSummary followUp, boolean done) {
        page.deeds().alter(() -> services.contacts().tick(followUp, done), services.contacts()::takeBack,
                done ? text("followUp.ticked") : text("followUp.unticked"), () -> { });
    }

    void remove(FollowUpSummary followUp) {
        page.deeds().alter(() -> services.contacts().remove(followUp), services.contacts()::takeBack, text("followUp.removed"), () -> { });
    }
}
