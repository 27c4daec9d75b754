package nl.buurtbrug.ui.reach;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.FileNames;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.overview.Figure;
import nl.buurtbrug.domain.overview.Openers;
import nl.buurtbrug.domain.overview.Period;
import nl.buurtbrug.domain.overview.PeriodWords;
import nl.buurtbrug.domain.overview.ReachOverview;
import nl.buurtbrug.domain.overview.ReachOverviewService;
import nl.buurtbrug.domain.overview.Slice;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.transfer.ListTable;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.DateInput;
import nl.buurtbrug.ui.common.FileSaving;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.TableFormat;

/// Who was reached in the days that are looked at, and which figure is opened.
final class ReachViewModel {

    private final ReachOverviewService reached;
    private final Frame frame;
    private final LocalDate today;
    private final ObjectProperty<PeriodChoice> choice = new SimpleObjectProperty<>(PeriodChoice.THIS_YEAR);
    private final ObjectProperty<Period.Against> against = new SimpleObjectProperty<>(Period.Against.YEAR_BEFORE);
    private final ObjectProperty<Layer> layer = new SimpleObjectProperty<>(Layer.BOTH);
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ReachOverview>> overview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Period period;

    ReachViewModel(ReachOverviewService reached, Frame frame, Clock clock) {
        this.reached = reached;
        this.frame = frame;
        today = LocalDate.now(clock);
        period = Period.yearUntil(today);
        choice.subscribe((_, now) -> now.period(today).ifPresentOrElse(this::look, this::proposeDays));
        against.subscribe((_, _) -> load());
    }

    void load() {
        var days = period;
        var compared = against.get();
        frame.background().fetch(() -> reached.of(days, compared), read -> {
            overview.set(Optional.of(read));
            chosen.get().map(Chosen::slice).filter(read::has).ifPresentOrElse(this::open, this::close);
        });
    }

    private void look(Period days) {
        period = days;
        load();
    }

    private void proposeDays() {
        problems.clear();
        from.set(Formats.date(period.from()));
        to.set(Formats.date(period.to()));
    }

    /// Looks at the days that were typed, if they are days.
    void lookAtOwn() {
        var wrong = new ArrayList<Problem>();
        var first = day("reached.from", from.get(), wrong);
        var last = day("reached.to", to.get(), wrong);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            wrong.add(new Problem("reached.to", "reached.problem.order"));
        }
        problems.setAll(wrong);
        if (wrong.isEmpty()) {
            look(new Period(first.orElseThrow(), last.orElseThrow()));
        }
    }

    private Optional<LocalDate> day(String field, String typed, List<Problem> wrong) {
        return switch (DateInput.read(typed, today)) {
            case DateInput.Day(LocalDate day) -> Optional.of(day);
            case DateInput.Nothing() -> {
                wrong.add(new Problem(field, "problem.required"));
                yield Optional.empty();
            }
            case DateInput.Wrong reason -> {
                wrong.add(reason.at(field));
                yield Optional.empty();
            }
        };
    }

    /// Opens what lies behind a figure.
    void open(Slice slice) {
        var compared = against.get();
        overview.get().ifPresent(read -> frame.background().fetch(() -> chosen(read, slice, compared), chosen -> this.chosen.set(Optional.of(chosen))));
    }

    private Chosen chosen(ReachOverview read, Slice slice, Period.Against compared) {
        var behind = reached.behind(slice, read.period(), compared);
        return switch (slice) {
            case Slice.Field field -> new Chosen(slice, FigureWords.title(read, slice), read.isWhiteSpot(field), read.cell(field).figure(), behind,
                    field.group().isPresent() ? reached.openers(field) : Openers.NONE);
            case Slice.Part part -> new Chosen(slice, FigureWords.title(read, slice), false, new Figure(behind.now().people(), behind.before().people()), behind, Openers.NONE);
        };
    }

    void close() {
        chosen.set(Optional.empty());
    }

    void openActivity(long id) {
        frame.navigator().goTo(new Place.Activity(id));
    }

    void openPartner(long id) {
        frame.navigator().goTo(new Place.Organisation(id));
    }

    /// Plans an activity, with the partner where there is one alone that can help.
    void plan() {
        var partners = chosen.get().map(Chosen::openers).orElse(Openers.NONE);
        frame.navigator().goTo(new Place.NewActivity(partners.all() == 1 ? Optional.of(partners.here().getFirst().organisation()) : Optional.empty()));
    }

    void plan(long partner) {
        frame.navigator().goTo(new Place.NewActivity(Optional.of(partner)));
    }

    void addNeighbourhoods() {
        frame.navigator().goTo(new Place.Settings());
    }

    void saveMatrix(TableFormat format) {
        overview.get().ifPresent(read -> save(format, text("reached.file.matrix", PeriodWords.of(read.period())), ReachTables.matrix(read, layer.get())));
    }

    void saveParts(TableFormat format) {
        overview.get().ifPresent(read -> save(format, text("reached.file.parts", PeriodWords.of(read.period())), ReachTables.parts(read)));
    }

    private void save(TableFormat format, String title, ListTable table) {
        new FileSaving(frame).save(text("reached.saved"), FileNames.of(title, today, format.extension()), format.kind(),
                (file, _) -> table.titled(text("place.reach")).write(file));
    }

    /// Puts the period on paper.
    ///
    /// @param outgoing for outside the bureau: with counts under five hidden
    void print(boolean outgoing) {
        frame.navigator().goTo(new Place.Print(new Report.Reach(period.from(), period.to(), outgoing)));
    }

    /// "1 jan 2026 t/m 23 nov 2026, vergeleken met 1 jan 2025 t/m 23 nov 2025".
    String periodWords(ReachOverview read) {
        return read.before().map(before -> text("reached.periods", PeriodWords.of(read.period()), PeriodWords.of(before))).orElseGet(() -> PeriodWords.of(read.period()));
    }

    LocalDate today() {
        return today;
    }

    ObjectProperty<PeriodChoice> choiceProperty() {
        return choice;
    }

    ObjectProperty<Period.Against> againstProperty() {
        return against;
    }

    ObjectProperty<Layer> layerProperty() {
        return layer;
    }

    StringProperty fromProperty() {
        return from;
    }

    StringProperty toProperty() {
        return to;
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    /// Empty until it was read.
    ReadOnlyObjectProperty<Optional<ReachOverview>> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /// The figure that is opened, if there is one.
    ReadOnlyObjectProperty<Optional<Chosen>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
