package nl.buurtbrug.ui.overview;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.overview.OverviewService;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Page;

/// The screens over all partners; the only public class of this package.
public final class OverviewScreens {

    private final OverviewService overview;
    private final ContactService contacts;
    private final Frame frame;
    private final Supplier<Optional<Long>> user;
    private final Clock clock;

    /// @param user the staff member at the keyboard
    public OverviewScreens(OverviewService overview, ContactService contacts, Frame frame, Supplier<Optional<Long>> user, Clock clock) {
        this.overview = overview;
        this.contacts = contacts;
        this.frame = frame;
        this.user = user;
        this.clock = clock;
    }

    public Page start() {
        var model = new TodayViewModel(overview, contacts, frame, user);
        return new Page(text("place.start"), new TodayView(model, clock)).whenShown(model::load);
    }
}
