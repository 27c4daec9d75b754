package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.Logged;
import nl.buurtbrug.domain.contact.Moment;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.contact.MomentRow;

/// The contact with a partner: moments that are logged, and what was promised.
final class ContactViewModel {

    private final OrganisationPageViewModel page;
    private final OrganisationScreens.Services services;

    ContactViewModel(OrganisationPageViewModel page) {
        this.page = page;
        this.services = page.services();
    }

    /// Logs a contact moment of today; with the main contact ticked, if there is one.
    void log() {
        var file = page.fileProperty().get();
        var main = file.present().stream().anyMatch(member -> member.role().row().mainContact());
        var start = new MomentDetails(services.today(), Optional.empty(), ContactKind.CALL, 0, "", services.user().get(), Set.of(), Set.of());
        var parties = new ArrayList<Party>();
        file.present().forEach(member -> parties.add(Party.person(member.role().personId(), member.role().person(), member.role().role(), member.role().row().mainContact())));
        parties.add(itself(!main));
        var promise = new FollowUpInput(blank(), services.today());
        page.open(new MomentPanelViewModel(text("moment.log"), start, parties, Optional.of(promise), services.today(),
                (details, followUps, whenSaved) -> alter(() -> services.contacts().log(details, followUps, Origin.TYPED), text("moment.logged"), whenSaved)));
    }

    private Party itself(boolean chosen) {
        return Party.partner(page.id(), page.nameProperty().get(), text("moment.asSuch"), chosen);
    }

    private FollowUpDetails blank() {
        return FollowUpInput.blank(services.user().get(), FollowUpDetails.About.organisation(page.id()), services.today());
    }

    /// Mends a moment that was kept wrongly.
    void change(MomentRow row) {
        page.frame().background().fetch(() -> services.contacts().moment(row.id()), found -> found.ifPresentOrElse(this::change, page::load));
    }

    private void change(Moment moment) {
        page.frame().background().fetch(() -> parties(moment.details()), parties ->
                page.open(new MomentPanelViewModel(text("moment.change"), moment.details(), parties, Optional.empty(), services.today(),
                        (details, _, whenSaved) -> alter(() -> services.contacts().change(moment, details), text("moment.changed"), whenSaved))));
    }

    /// Whom one can tick: the people of this partner, the partner itself, and whoever else took part.
    private List<Party> parties(MomentDetails details) {
        var parties = new ArrayList<Party>();
        var others = new HashSet<>(details.people());
        page.fileProperty().get().present().forEach(member -> {
            var id = member.role().personId();
            parties.add(Party.person(id, member.role().person(), member.role().role(), details.people().contains(id)));
            others.remove(id);
        });
        services.people().details(others).forEach((id, person) -> parties.add(Party.person(id, person.fullName(), "", true)));
        parties.add(itself(details.organisations().contains(page.id())));
        var partners = new HashSet<>(details.organisations());
        partners.remove(page.id());
        services.organisations().details(partners).forEach((id, partner) -> parties.add(Party.partner(id, partner.name(), "", true)));
        return parties;
    }

    /// Takes a moment away that was kept wrongly.
    void remove(MomentRow row) {
        alter(() -> services.contacts().moment(row.id()).map(services.contacts()::remove).orElse(Logged.NOTHING), text("moment.removed"), () -> { });
    }

    private void alter(Callable<Logged> work, String words, Runnable whenDone) {
        page.frame().background().save(work, done -> {
            if (done.isNothing()) {
                page.load();
                page.frame().toasts().show(text("toast.changedMeanwhile"));
            } else {
                whenDone.run();
                page.deeds().done(words, () -> services.contacts().takeBack(done));
            }
        });
    }

    void promise() {
        page.open(new FollowUpPanelViewModel(text("followUp.add"), new FollowUpInput(blank(), services.today()), staff(),
                (details, whenSaved) -> page.deeds().alter(() -> services.contacts().add(details), services.contacts()::takeBack, text("followUp.added"), whenSaved)));
    }

    void change(FollowUpSummary followUp) {
        page.open(new FollowUpPanelViewModel(text("followUp.change"), new FollowUpInput(followUp.details(), services.today()), staff(),
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
