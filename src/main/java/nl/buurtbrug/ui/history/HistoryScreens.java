package nl.buurtbrug.ui.history;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.function.Supplier;
import nl.buurtbrug.domain.history.HistoryService;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Page;
import nl.buurtbrug.ui.common.Place;

/// The screens about what changed; the only public class of this package.
public final class HistoryScreens {

    private final HistoryService history;
    private final Frame frame;
    private final Clock clock;

    public HistoryScreens(HistoryService history, Frame frame, Clock clock) {
        this.history = history;
        this.frame = frame;
        this.clock = clock;
    }

    /// The history of one activity.
    ///
    /// @param name what it is called now
    public Page ofActivity(long id, Supplier<String> name) {
        var model = new HistoryViewModel(name, () -> history.ofActivity(id), history, frame, clock);
        return new Page(text("history.title"), new HistoryView(model, clock)).whenShown(model::load).startingAt("#history-search")
                .under(text("place.activities"), new Place.Activities()).under(text("history.ofOneActivity"), new Place.Activity(id));
    }

    /// The history of one partner or person.
    public Page of(Place.RecordHistory place) {
        var model = new HistoryViewModel(() -> history.name(place.person(), place.id()), () -> place.person() ? history.ofPerson(place.id()) : history.ofOrganisation(place.id()), history, frame, clock);
        var page = new Page(text("history.title"), new HistoryView(model, clock)).whenShown(model::load).startingAt("#history-search");
        return place.person() ? page.under(text("place.people"), new Place.People()).under(text("history.ofPerson"), new Place.Person(place.id()))
                : page.under(text("place.partners"), new Place.Organisations()).under(text("history.ofPartner"), new Place.Organisation(place.id()));
    }
}
