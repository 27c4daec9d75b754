package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.strategy.StrategyDetails;
import nl.buurtbrug.domain.strategy.StrategyService;
import nl.buurtbrug.domain.strategy.StrategySummary;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Frame;

/// The strategies the bureau works with: added, changed, no longer offered, removed.
final class StrategiesViewModel {

    private final StrategyService strategies;
    private final Frame frame;
    private final ObservableList<StrategySummary> rows = FXCollections.observableArrayList();
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty description = new SimpleStringProperty("");
    final StringProperty suits = new SimpleStringProperty("");
    final BooleanProperty active = new SimpleBooleanProperty(true);
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<StrategySummary>> editing = new SimpleObjectProperty<>(Optional.empty());

    StrategiesViewModel(StrategyService strategies, Frame frame) {
        this.strategies = strategies;
        this.frame = frame;
    }

    void load() {
        frame.background().fetch(strategies::all, rows::setAll);
    }

    void edit(StrategySummary row) {
        editing.set(Optional.of(row));
        show(row.details());
    }

    void cancel() {
        editing.set(Optional.empty());
        show(new StrategyDetails("", "", "", true));
    }

    private void show(StrategyDetails details) {
        problems.clear();
        name.set(details.name());
        description.set(details.description());
        suits.set(details.suits());
        active.set(details.active());
    }

    /// Keeps what was typed: a change of the one that is edited, else a new one.
    void save() {
        var details = new StrategyDetails(name.get(), description.get(), suits.get(), active.get());
        var present = editing.get();
        problems.setAll(details.problems());
        if (rows.stream().anyMatch(row -> row.name().equalsIgnoreCase(details.name()) && present.filter(row::equals).isEmpty())) {
            problems.add(new Problem("strategy.name", "problem.duplicate"));
        }
        if (problems.isEmpty()) {
            frame.background().run(() -> present.ifPresentOrElse(row -> strategies.change(row.id(), details), () -> strategies.create(details)), () -> {
                cancel();
                load();
            });
        }
    }

    void remove(StrategySummary row) {
        frame.background().save(() -> strategies.remove(row.id()), removed -> {
            if (removed) {
                new Deeds(frame, this::load).done(text("value.removed", row.name()), () -> strategies.putBack(row));
            } else {
                frame.toasts().show(text("strategy.inUse", row.name()));
            }
        });
    }

    ObservableList<StrategySummary> rows() {
        return rows;
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    ObjectProperty<Optional<StrategySummary>> editingProperty() {
        return editing;
    }
}
