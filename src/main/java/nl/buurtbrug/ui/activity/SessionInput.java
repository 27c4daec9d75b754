package nl.buurtbrug.ui.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.activity.Series;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionPart;
import nl.buurtbrug.domain.activity.SessionTime;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Choices;
import nl.buurtbrug.ui.common.Dates;
import nl.buurtbrug.ui.common.TimeInput;

/// What is typed about a session, or about a whole series of them.
final class SessionInput {

    /// How often a session comes back.
    enum Repeat {
        ONCE, WEEK, SECOND_WEEK, MONTH
    }

    private final LocalDate today;
    private final SessionDetails start;
    final StringProperty on = new SimpleStringProperty("");
    final StringProperty from = new SimpleStringProperty("");
    final StringProperty to = new SimpleStringProperty("");
    final StringProperty place = new SimpleStringProperty("");
    final ObjectProperty<Long> neighbourhood = new SimpleObjectProperty<>(Choices.NONE);
    final ObjectProperty<SessionPart> part = new SimpleObjectProperty<>();
    final BooleanProperty cancelled = new SimpleBooleanProperty();
    final ObjectProperty<Repeat> repeat = new SimpleObjectProperty<>(Repeat.ONCE);
    final StringProperty until = new SimpleStringProperty("");

    /// @param day the day that is filled in; empty for none
    SessionInput(SessionDetails start, Optional<LocalDate> day, LocalDate today) {
        this.start = start;
        this.today = today;
        on.set(Dates.shown(day));
        from.set(start.time().start().map(Formats::time).orElse(""));
        to.set(start.time().end().map(Formats::time).orElse(""));
        place.set(start.place());
        neighbourhood.set(start.neighbourhood().orElse(Choices.NONE));
        part.set(start.part());
        cancelled.set(start.time().cancelled());
    }

    List<Object> typed() {
        return List.of(on.get(), from.get(), to.get(), place.get(), neighbourhood.get(), part.get(), cancelled.get(), repeat.get(), until.get());
    }

    /// Whether it is on a day that is still to come.
    boolean isLater() {
        return Dates.required("session.on", on.get(), today, new ArrayList<>()).isAfter(today);
    }

    boolean hasDay() {
        return !on.get().isBlank();
    }

    /// The session that is typed; its day is the first of the series.
    SessionDetails read(List<Problem> problems) {
        var day = Dates.required("session.on", on.get(), today, problems);
        var time = new SessionTime(day, TimeInput.read("session.start", from.get(), problems), TimeInput.read("session.end", to.get(), problems), cancelled.get());
        var details = new SessionDetails(time, place.get(), Optional.of(neighbourhood.get()).filter(id -> id != Choices.NONE), part.get(), start.estimates());
        problems.addAll(details.problems());
        return details;
    }

    /// All sessions of the series that is typed; one where it does not come back.
    List<SessionDetails> readAll(List<Problem> problems) {
        var first = read(problems);
        if (repeat.get() == Repeat.ONCE) {
            return List.of(first);
        }
        var last = Dates.required("session.until", until.get(), today, problems);
        var days = series(first.time().on(), last).days();
        if (problems.isEmpty() && days.isEmpty()) {
            problems.add(new Problem("session.until", "session.problem.until"));
        }
        return days.stream().map(first::movedTo).toList();
    }

    /// The days of the series as far as they can be read; empty for one session.
    List<LocalDate> days() {
        var unread = new ArrayList<Problem>();
        var first = Dates.required("session.on", on.get(), today, unread);
        var last = Dates.required("session.until", until.get(), today, unread);
        return repeat.get() == Repeat.ONCE || !unread.isEmpty() ? List.of() : series(first, last).days();
    }

    private Series series(LocalDate first, LocalDate last) {
        return new Series(first, switch (repeat.get()) {
            case ONCE, WEEK -> Series.Every.WEEK;
            case SECOND_WEEK -> Series.Every.SECOND_WEEK;
            case MONTH -> Series.Every.MONTH;
        }, last);
    }
}
