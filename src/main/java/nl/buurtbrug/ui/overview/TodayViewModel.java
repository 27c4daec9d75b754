package nl.buurtbrug.ui.overview;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.overview.OverviewService;
import nl.buurtbrug.domain.overview.ToDo;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;

/// What asks for attention today, of one staff member or of all.
final class TodayViewModel {

    /// How many quiet partners are shown until one asks for all.
    static final int FEW = 8;

    /// Whose follow-ups are shown.
    enum Whose {
        EVERYBODY,
        MINE
    }

    private final OverviewService overview;
    private final ContactService contacts;
    private final Frame frame;
    private final Supplier<Optional<Long>> user;
    private final Deeds deeds;
    private final ReadOnlyObjectWrapper<ToDo> toDo = new ReadOnlyObjectWrapper<>(ToDo.NOTHING);
    private final ObjectProperty<Whose> whose = new SimpleObjectProperty<>(Whose.EVERYBODY);
    private final BooleanProperty allQuiet = new SimpleBooleanProperty();

    TodayViewModel(OverviewService overview, ContactService contacts, Frame frame, Supplier<Optional<Long>> user) {
        this.overview = overview;
        this.contacts = contacts;
        this.frame = frame;
        this.user = user;
        deeds = new Deeds(frame, this::load);
    }

    void load() {
        frame.background().fetch(overview::today, toDo::set);
    }

    List<ToDo.Promise> promisedBy(Debtor debtor) {
        return toDo.get().promisedBy(debtor, whose.get() == Whose.MINE ? user.get() : Optional.empty());
    }

    List<ToDo.QuietPartner> quiet() {
        var all = toDo.get().quiet();
        return allQuiet.get() ? all : all.subList(0, Math.min(FEW, all.size()));
    }

    void tick(ToDo.Promise promise) {
        deeds.alter(() -> contacts.tick(promise.followUp(), true), contacts::takeBack, text("followUp.ticked"), () -> { });
    }

    void open(long organisation) {
        frame.navigator().goTo(new Place.Organisation(organisation));
    }

    boolean knowsTheUser() {
        return user.get().isPresent();
    }

    ReadOnlyObjectProperty<ToDo> toDoProperty() {
        return toDo.getReadOnlyProperty();
    }

    ObjectProperty<Whose> whoseProperty() {
        return whose;
    }

    BooleanProperty allQuietProperty() {
        return allQuiet;
    }
}
