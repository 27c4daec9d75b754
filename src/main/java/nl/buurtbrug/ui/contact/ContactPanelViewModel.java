package nl.buurtbrug.ui.contact;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.Logged;
import nl.buurtbrug.domain.contact.Moment;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.FollowUpInput;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.OpenPanel;
import nl.buurtbrug.ui.common.Place;

/// The panel beside every page in which contact is logged and mended: what it holds until it is saved or closed.
final class ContactPanelViewModel implements Draft {

    private static final FollowUpDetails.About NOBODY_YET = new FollowUpDetails.About(Optional.empty(), Optional.empty(), Optional.empty());

    private final ContactScreens.Services services;
    private final Frame frame;
    private final Parties parties;
    private final Deeds deeds;
    private final OpenPanel<MomentPanelViewModel> open;

    /// @param reload shows what is kept now
    ContactPanelViewModel(ContactScreens.Services services, Frame frame, Runnable reload) {
        this.services = services;
        this.frame = frame;
        parties = new Parties(services);
        deeds = new Deeds(frame, reload);
        open = new OpenPanel<>(frame.toasts());
    }

    /// Opens the panel for a contact moment of today, with whom a page is about; it stays when something is typed in it.
    void log(Place place) {
        if (isChanged()) {
            frame.toasts().show(text("panel.busy"));
            return;
        }
        var panel = blank(Parties.isAboutSomebody(place));
        open.open(panel);
        if (Parties.isAboutSomebody(place)) {
            frame.background().fetch(() -> parties.on(place), panel::beginWith);
        }
    }

    private MomentPanelViewModel blank(boolean withSomebody) {
        var start = new MomentDetails(services.today(), Optional.empty(), ContactKind.CALL, 0, "", services.user().get(), Set.of(), Set.of());
        var promise = new FollowUpInput(FollowUpInput.blank(services.user().get(), NOBODY_YET, services.today()), services.today());
        return new MomentPanelViewModel(start, Optional.of(promise), withSomebody, services.today(),
                (details, followUps, whenSaved) -> alter(() -> services.contacts().log(details, followUps, Origin.TYPED), text("moment.logged"), whenSaved));
    }

    /// Opens the panel for a moment that was kept wrongly.
    void change(long moment) {
        if (isChanged()) {
            frame.toasts().show(text("panel.busy"));
            return;
        }
        frame.background().fetch(() -> services.contacts().moment(moment), found -> found.ifPresentOrElse(this::change, deeds::reload));
    }

    private void change(Moment moment) {
        frame.background().fetch(() -> parties.of(moment.details()), found -> {
            var panel = new MomentPanelViewModel(moment.details(), Optional.empty(), true, services.today(),
                    (details, _, whenSaved) -> alter(() -> services.contacts().change(moment, details), text("moment.changed"), whenSaved));
            panel.beginWith(found);
            open.open(panel);
            found.forEach(this::offerAround);
        });
    }

    private void alter(Callable<Logged> work, String words, Runnable whenDone) {
        deeds.alterContact(work, services.contacts()::takeBack, words, whenDone);
    }

    /// Somebody who was found; who belongs to them can be ticked then.
    void add(Party party) {
        panel().ifPresent(panel -> panel.add(party));
        offerAround(party);
    }

    private void offerAround(Party party) {
        frame.background().fetch(() -> parties.around(party), some -> panel().ifPresent(panel -> panel.offer(some)));
    }

    List<Party> like(String typed) {
        return parties.like(typed);
    }

    /// Closes the panel; what was typed can be had back from the toast.
    void cancel() {
        open.cancel();
    }

    /// Closes the panel unless something is typed in it.
    void closeIfBlank() {
        if (!isChanged()) {
            discard();
        }
    }

    void save() {
        open.save();
    }

    @Override
    public boolean isChanged() {
        return open.isChanged();
    }

    @Override
    public void save(Runnable whenSaved) {
        open.save(whenSaved);
    }

    @Override
    public Map<String, String> unsaved() {
        return panel().map(MomentPanelViewModel::unsaved).orElse(Map.of());
    }

    /// Opens the panel with what was typed in it earlier, unless something else is typed in it.
    @Override
    public void retype(Map<String, String> typed) {
        if (isChanged()) {
            frame.toasts().show(text("panel.busy"));
            return;
        }
        var panel = blank(false);
        panel.retype(typed);
        open.open(panel);
        frame.background().fetch(() -> parties.with(MomentPanelViewModel.people(typed), MomentPanelViewModel.partners(typed)), found -> {
            panel.offer(found);
            found.forEach(this::offerAround);
        });
    }

    @Override
    public void discard() {
        open.discard();
    }

    private Optional<MomentPanelViewModel> panel() {
        return open.openProperty().get();
    }

    ReadOnlyObjectProperty<Optional<MomentPanelViewModel>> openProperty() {
        return open.openProperty();
    }
}
