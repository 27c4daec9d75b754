package nl.buurtbrug.ui.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Dates;

/// A phase that is added or mended.
final class PhasePanelViewModel implements Panel {

    private final String title;
    private final LocalDate today;
    private final BiConsumer<PhaseDetails, Runnable> keep;

    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>();
    private final StringProperty from = new SimpleStringProperty();
    private final StringProperty reason = new SimpleStringProperty();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final List<Object> begun;

    /// @param keep what keeps the phase, and runs what it is given when that is done
    PhasePanelViewModel(String title, PhaseDetails start, LocalDate today, BiConsumer<PhaseDetails, Runnable> keep) {
        this.title = title;
        this.today = today;
        this.keep = keep;
        stage.set(start.stage());
        from.set(Formats.date(start.from()));
        reason.set(start.reason());
        begun = typed();
    }

    private List<Object> typed() {
        return List.of(stage.get(), from.get(), reason.get());
    }

    @Override
    public boolean isChanged() {
        return !typed().equals(begun);
    }

    @Override
    public void save(Runnable whenSaved) {
        var found = new ArrayList<Problem>();
        var day = Dates.required("phase.from", from.get(), today, found);
        var details = new PhaseDetails(stage.get(), day, reason.get());
        found.addAll(details.problems());
        problems.setAll(found);
        if (found.isEmpty()) {
            keep.accept(details, whenSaved);
        }
    }

    @Override
    public String title() {
        return title;
    }

    ObjectProperty<Stage> stageProperty() {
        return stage;
    }

    StringProperty fromProperty() {
        return from;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
