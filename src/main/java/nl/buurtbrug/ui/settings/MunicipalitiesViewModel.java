package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.area.AreaService;
import nl.buurtbrug.domain.area.MunicipalityDetails;
import nl.buurtbrug.domain.area.MunicipalitySummary;
import nl.buurtbrug.domain.area.NeighbourhoodSummary;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Frame;

final class MunicipalitiesViewModel {

    private record Loaded(List<MunicipalitySummary> municipalities, Map<Long, Long> neighbourhoods) {
    }

    private final AreaService areas;
    private final Frame frame;
    private final Deeds deeds;
    private final ObservableList<MunicipalitySummary> rows = FXCollections.observableArrayList();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty code = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<MunicipalitySummary>> editing = new SimpleObjectProperty<>(Optional.empty());
    private Map<Long, Long> neighbourhoods = Map.of();

    MunicipalitiesViewModel(AreaService areas, Frame frame) {
        this.areas = areas;
        this.frame = frame;
        deeds = new Deeds(frame, this::load);
    }

    void load() {
        frame.background().fetch(() -> new Loaded(areas.municipalities(),
                areas.neighbourhoods().stream().collect(Collectors.groupingBy(NeighbourhoodSummary::municipalityId, Collectors.counting()))), loaded -> {
                    neighbourhoods = loaded.neighbourhoods();
                    rows.setAll(loaded.municipalities());
                });
    }

    void edit(MunicipalitySummary row) {
        problems.clear();
        name.set(row.name());
        code.set(row.cbsCode());
        editing.set(Optional.of(row));
    }

    void cancel() {
        problems.clear();
        name.set("");
        code.set("");
        editing.set(Optional.empty());
    }

    /// Keeps what was typed: a change of the one that is edited, else a new one.
    void save() {
        var details = new MunicipalityDetails(name.get(), code.get());
        var present = editing.get();
        problems.setAll(details.problems());
        if (rows.stream().anyMatch(row -> row.name().equalsIgnoreCase(details.name()) && present.filter(row::equals).isEmpty())) {
            problems.add(new Problem("municipality.name", "problem.duplicate"));
        }
        if (problems.isEmpty()) {
            frame.background().run(() -> present.ifPresentOrElse(row -> areas.changeMunicipality(row.id(), details), () -> areas.create(details)), () -> {
                cancel();
                load();
            });
        }
    }

    void remove(MunicipalitySummary row) {
        frame.background().save(() -> areas.removeMunicipality(row.id()), removed -> {
            if (removed) {
                deeds.done(text("value.removed", row.name()), () -> areas.putBackMunicipality(row));
            } else {
                frame.toasts().show(text("value.inUse", row.name(), neighbourhoods(row)));
                load();
            }
        });
    }

    /// How many neighbourhoods of it are kept.
    long neighbourhoods(MunicipalitySummary row) {
        return neighbourhoods.getOrDefault(row.id(), 0L);
    }

    ObservableList<MunicipalitySummary> rows() {
        return rows;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty codeProperty() {
        return code;
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    ObjectProperty<Optional<MunicipalitySummary>> editingProperty() {
        return editing;
    }
}
