package nl.buurtbrug.ui.overview;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.overview.AgendaEntry;
import nl.buurtbrug.domain.overview.AgendaFilter;
import nl.buurtbrug.domain.overview.ToCount;
import nl.buurtbrug.domain.overview.Subject;
import nl.buurtbrug.domain.overview.ToDo;
import nl.buurtbrug.domain.overview.YearGlance;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;

/// What asks for attention today, of one staff member or of all, what is coming up, and how the year goes.
final class TodayViewModel {

    /// How many quiet partners are shown until one asks for all; of other lists too.
    static final int FEW = 8;
    private static final int DAYS_AHEAD = 14;

    /// Whose follow-ups are shown.
    enum Whose {
        EVERYBODY,
        MINE
    }

    private final OverviewScreens.Services services;
    private final Frame frame;
    private final Supplier<Optional<Long>> user;
    private final Clock clock;
    private final Deeds deeds;
    private final ReadOnlyObjectWrapper<ToDo> toDo = new ReadOnlyObjectWrapper<>(ToDo.NOTHING);
    private final ReadOnlyObjectWrapper<List<ToCount>> toCount = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<AgendaEntry>> ahead = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<YearGlance>> year = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Whose> whose = new SimpleObjectProperty<>(Whose.EVERYBODY);
    private final BooleanProperty allQuiet = new SimpleBooleanProperty();
    private final BooleanProperty allToCount = new SimpleBooleanProperty();

    TodayViewModel(OverviewScreens.Services services, Frame frame, Supplier<Optional<Long>> user, Clock clock) {
        this.services = services;
        this.frame = frame;
        this.user = user;
        this.clock = clock;
        deeds = new Deeds(frame, this::load);
    }

    /// One after another: what is to be done need not wait for the sums.
    void load() {
        var today = today();
        frame.background().fetch(services.overview()::today, toDo::set);
        frame.background().fetch(() -> services.agenda().between(today, today.plusDays(DAYS_AHEAD)), ahead::set);
        frame.background().fetch(services.overview()::toCount, toCount::set);
        frame.background().fetch(services.overview()::year, glance -> year.set(Optional.of(glance)));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Optional<Long> staff() {
        return whose.get() == Whose.MINE ? user.get() : Optional.empty();
    }

    List<ToDo.Promise> promisedBy(Debtor debtor) {
        return toDo.get().promisedBy(debtor, staff());
    }

    /// What we promised for today or earlier; what is due later is coming up.
    List<ToDo.Promise> due() {
        return promisedBy(Debtor.BUREAU).stream().filter(promise -> !promise.followUp().details().due().isAfter(today())).toList();
    }

    /// The sessions that are still to be held in the next two weeks, and what we promised for then.
    List<AgendaEntry> coming() {
        var kinds = EnumSet.of(AgendaEntry.Kind.SESSION, AgendaEntry.Kind.FOLLOW_UP);
        return new AgendaFilter(kinds, staff()).of(ahead.get()).stream().filter(this::isToCome).toList();
    }

    private boolean isToCome(AgendaEntry entry) {
        return switch (entry) {
            case AgendaEntry.OfSession session -> !session.isCancelled() && !session.session().details().time().isHeld(LocalDateTime.now(clock));
            case AgendaEntry.OfFollowUp followUp -> followUp.isMovable() && entry.on().isAfter(today())
                    && followUp.followUp().details().owedBy() == Debtor.BUREAU;
            case AgendaEntry.OfMoment _ -> false;
        };
    }

    List<ToDo.QuietPartner> quiet() {
        return some(toDo.get().quiet(), allQuiet);
    }

    List<ToCount> toCount() {
        return some(toCount.get(), allToCount);
    }

    private static <T> List<T> some(List<T> all, BooleanProperty wanted) {
        return wanted.get() ? all : all.subList(0, Math.min(FEW, all.size()));
    }

    void tick(FollowUpSummary followUp) {
        deeds.alter(() -> services.contacts().tick(followUp, true), services.contacts()::takeBack, text("followUp.ticked"), () -> { });
    }

    void tick(ToDo.Promise promise) {
        tick(promise.followUp());
    }

    void open(Subject kind, long id) {
        frame.navigator().goTo(Place.of(kind, id));
    }

    void goTo(Place place) {
        frame.navigator().goTo(place);
    }

    boolean knowsTheUser() {
        return user.get().isPresent();
    }

    ReadOnlyObjectProperty<ToDo> toDoProperty() {
        return toDo.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<ToCount>> toCountProperty() {
        return toCount.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<AgendaEntry>> aheadProperty() {
        return ahead.getReadOnlyProperty();
    }

    /// Empty while it is added up.
    ReadOnlyObjectProperty<Optional<YearGlance>> yearProperty() {
        return year.getReadOnlyProperty();
    }

    ObjectProperty<Whose> whoseProperty() {
        return whose;
    }

    BooleanProperty allQuietProperty() {
        return allQuiet;
    }

    BooleanProperty allToCountProperty() {
        return allToCount;
    }
}
