package nl.buurtbrug.ui.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.buurtbrug.domain.FileNames;
import nl.buurtbrug.domain.overview.AgendaEntry;
import nl.buurtbrug.domain.overview.AgendaFilter;
import nl.buurtbrug.domain.overview.AgendaMove;
import nl.buurtbrug.domain.overview.AgendaService;
import nl.buurtbrug.domain.overview.CalendarService;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.FileKind;
import nl.buurtbrug.ui.common.FileSaving;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;

/// The agenda: which days are in sight, what stands on them, and putting it on another day.
final class AgendaViewModel {

    /// Whose entries are shown.
    enum Whose {
        EVERYBODY, MINE
    }

    /// The days in sight with what is wanted of them.
    record Shown(AgendaPeriod period, List<AgendaEntry> entries) {

        Map<LocalDate, List<AgendaEntry>> byDay() {
            return entries.stream().collect(groupingBy(AgendaEntry::on));
        }

        List<AgendaEntry> on(LocalDate day) {
            return entries.stream().filter(entry -> entry.on().equals(day)).toList();
        }
    }

    private final AgendaService agenda;
    private final CalendarService calendar;
    private final Frame frame;
    private final Supplier<Optional<Long>> user;
    private final Clock clock;
    private final Deeds deeds;
    private final ObjectProperty<AgendaPeriod> period = new SimpleObjectProperty<>();
    private final Map<AgendaEntry.Kind, BooleanProperty> kinds = new EnumMap<>(AgendaEntry.Kind.class);
    private final ObjectProperty<Whose> whose = new SimpleObjectProperty<>(Whose.EVERYBODY);
    private final ObjectProperty<AgendaPeriod.Shape> shape = new SimpleObjectProperty<>(AgendaPeriod.Shape.MONTH);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<AgendaPanel> panel = new SimpleObjectProperty<>(new AgendaPanel.None());
    private List<AgendaEntry> read = List.of();

    /// @param user the staff member at the keyboard
    AgendaViewModel(AgendaService agenda, CalendarService calendar, Frame frame, Supplier<Optional<Long>> user, Clock clock) {
        this.agenda = agenda;
        this.calendar = calendar;
        this.frame = frame;
        this.user = user;
        this.clock = clock;
        deeds = new Deeds(frame, this::load);
        period.set(new AgendaPeriod(shape.get(), today()));
        shown.set(new Shown(period.get(), List.of()));
        for (var kind : AgendaEntry.Kind.values()) {
            kinds.put(kind, new SimpleBooleanProperty(true));
            kinds.get(kind).subscribe((_, _) -> narrow());
        }
        whose.subscribe((_, _) -> narrow());
        shape.subscribe((_, chosen) -> show(period.get().as(chosen)));
    }

    void load() {
        var wanted = period.get();
        frame.background().fetch(() -> agenda.between(wanted.first(), wanted.last()), entries -> {
            if (wanted.equals(period.get())) {
                read = entries;
                narrow();
            }
        });
    }

    private void narrow() {
        shown.set(new Shown(period.get(), filter().of(read)));
        if (panel.get() instanceof AgendaPanel.Day(LocalDate day) && !period.get().shows(day)) {
            closePanel();
        }
    }

    private AgendaFilter filter() {
        var wanted = kinds.entrySet().stream().filter(kind -> kind.getValue().get()).map(Map.Entry::getKey).collect(toSet());
        return new AgendaFilter(wanted, whose.get() == Whose.MINE ? user.get() : Optional.empty());
    }

    private void show(AgendaPeriod other) {
        if (!other.equals(period.get())) {
            period.set(other);
            load();
        }
    }

    void later(int periods) {
        show(period.get().later(periods));
    }

    void goToToday() {
        show(period.get().at(today()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Shows all of one day beside the others.
    void openDay(LocalDate day) {
        panel.set(new AgendaPanel.Day(day));
    }

    /// Asks for the day on which it is to be.
    void askDay(AgendaEntry entry) {
        panel.set(new AgendaPanel.Move(entry));
    }

    void closePanel() {
        panel.set(new AgendaPanel.None());
    }

    /// Puts an entry on another day, and keeps it in sight.
    void move(AgendaEntry entry, LocalDate day) {
        if (!entry.isMovable()) {
            frame.toasts().show(text("agenda.stays"));
        } else if (!day.equals(entry.on())) {
            frame.background().save(() -> agenda.move(entry, day), outcome -> moved(outcome, day));
        }
    }

    private void moved(AgendaMove outcome, LocalDate day) {
        switch (outcome) {
            case AgendaMove.Done done -> {
                if (!period.get().shows(day)) {
                    period.set(period.get().at(day));
                }
                deeds.done(text("agenda.moved", Formats.dayNear(day, today())), () -> agenda.takeBack(done));
            }
            case AgendaMove.Changed() -> {
                load();
                frame.toasts().show(text("toast.changedMeanwhile"));
            }
            case AgendaMove.Counted() -> frame.toasts().show(text("agenda.counted"));
        }
    }

    /// Opens the record behind an entry.
    void open(AgendaEntry entry) {
        frame.navigator().goTo(switch (entry) {
            case AgendaEntry.OfSession session -> new Place.Activity(session.activity().id());
            case AgendaEntry.OfFollowUp followUp -> Place.of(followUp.about().kind(), followUp.about().id());
            case AgendaEntry.OfMoment moment -> Place.of(moment.with().getFirst().kind(), moment.with().getFirst().id());
        });
    }

    /// Saves what is in sight as a calendar file.
    void save() {
        var entries = shown.get().entries();
        new FileSaving(frame).save(text("agenda.saved", entries.size()), FileNames.of(text("place.agenda"), today(), "ics"),
                new FileKind(text("agenda.fileKind"), "*.ics"), (file, _) -> calendar.write(entries, file));
    }

    boolean knowsTheUser() {
        return user.get().isPresent();
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<AgendaPeriod.Shape> shapeProperty() {
        return shape;
    }

    BooleanProperty kindProperty(AgendaEntry.Kind kind) {
        return kinds.get(kind);
    }

    ObjectProperty<Whose> whoseProperty() {
        return whose;
    }

    ReadOnlyObjectProperty<AgendaPanel> panelProperty() {
        return panel;
    }
}
