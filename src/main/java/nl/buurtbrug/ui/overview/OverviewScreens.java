package nl.buurtbrug.ui.overview;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.overview.AgendaService;
import nl.buurtbrug.domain.overview.CalendarService;
import nl.buurtbrug.domain.overview.OverviewService;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Page;

/// The screens over all partners; the only public class of this package.
public final class OverviewScreens {

    /// What the screens ask.
    public record Services(OverviewService overview, ContactService contacts, AgendaService agenda, CalendarService calendar) {
    }

    private final Services services;
    private final Frame frame;
    private final Supplier<Optional<Long>> user;
    private final Clock clock;

    /// @param user the staff member at the keyboard
    public OverviewScreens(Services services, Frame frame, Supplier<Optional<Long>> user, Clock clock) {
        this.services = services;
        this.frame = frame;
        this.user = user;
        this.clock = clock;
    }

    public Page start() {
        var model = new TodayViewModel(services, frame, user, clock);
        return new Page(text("place.start"), new TodayView(model)).whenShown(model::load);
    }

    public Page agenda() {
        var model = new AgendaViewModel(services.agenda(), services.calendar(), frame, user, clock);
        return new Page(text("place.agenda"), new AgendaView(model, clock)).whenShown(model::load).startingAt("#agenda-today");
    }
}
