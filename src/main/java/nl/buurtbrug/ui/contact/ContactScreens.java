package nl.buurtbrug.ui.contact;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.util.Subscription;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.directory.DirectoryService;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.person.PersonService;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.SidePanel;
import nl.buurtbrug.ui.common.Texts;

/// The panel beside every page in which contact is logged; the only public class of this package.
public final class ContactScreens {

    /// What is asked of the domain.
    ///
    /// @param user the staff member at the keyboard
    public record Services(ContactService contacts, DirectoryService directory, OrganisationService organisations, PersonService people,
            Supplier<Optional<Long>> user, Clock clock) {

        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    private final Services services;
    private final Frame frame;
    private final ContactPanelViewModel model;
    private Runnable whenKept = () -> { };
    private Subscription showing = Subscription.EMPTY;

    public ContactScreens(Services services, Frame frame) {
        this.services = services;
        this.frame = frame;
        model = new ContactPanelViewModel(services, frame, () -> whenKept.run());
    }

    /// @param reload shows what is kept now on the present page
    public void whenKept(Runnable reload) {
        whenKept = reload;
    }

    /// Shows the panel now, in the language of now, and each time another one opens or it closes.
    public void follow(Consumer<Optional<SidePanel>> show) {
        showing.unsubscribe();
        showing = model.openProperty().subscribe(open -> show.accept(open.map(this::panel)));
    }

    private SidePanel panel(MomentPanelViewModel moment) {
        var view = new MomentPanelView(moment, model, services.clock(), frame.background());
        var panel = new SidePanel(moment.title(), model::cancel, view, Buttons.primary(text("action.save"), model::save),
                Buttons.plain(text("action.cancel"), model::cancel), Texts.gap(), Buttons.key("Ctrl+Enter")).savedBy(model::save);
        panel.setId("contact-panel");
        return panel;
    }

    /// Opens the panel to log contact with whom a page is about.
    public void log(Place place) {
        model.log(place);
    }

    /// Opens the panel for a moment that was kept wrongly.
    public void change(long moment) {
        model.change(moment);
    }

    /// Another page opens: a panel in which nothing is typed is about the page before.
    public void leave() {
        model.closeIfBlank();
    }

    /// What the panel holds.
    public Draft draft() {
        return model;
    }
}
