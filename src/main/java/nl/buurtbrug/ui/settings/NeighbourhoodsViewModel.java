package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.area.AreaService;
import nl.buurtbrug.domain.area.MunicipalitySummary;
import nl.buurtbrug.domain.area.NeighbourhoodDetails;
import nl.buurtbrug.domain.area.NeighbourhoodSummary;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Frame;

final class NeighbourhoodsViewModel {

    private record Loaded(List<MunicipalitySummary> municipalities, List<NeighbourhoodSummary> neighbourhoods) {
    }

    private final AreaService areas;
    private final Frame frame;
    private final ObservableList<NeighbourhoodSummary> rows = FXCollections.observableArrayList();
    private final ObservableList<MunicipalitySummary> municipalities = FXCollections.observableArrayList();
    private final ObjectProperty<MunicipalitySummary> municipality = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty postcodes = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<NeighbourhoodSummary>> editing = new SimpleObjectProperty<>(Optional.empty());

    NeighbourhoodsViewModel(AreaService areas, Frame frame) {
        this.areas = areas;
        this.frame = frame;
    }

    void load() {
        frame.background().fetch(() -> new Loaded(areas.municipalities(), areas.neighbourhoods()), loaded -> {
            rows.setAll(loaded.neighbourhoods());
            municipalities.setAll(loaded.municipalities());
            if (!municipalities.contains(municipality.get())) {
                municipality.set(municipalities.isEmpty() ? null : municipalities.getFirst());
            }
        });
    }

    void edit(NeighbourhoodSummary row) {
        problems.clear();
        editing.set(Optional.of(row));
        name.set(row.name());
        code.set(row.cbsCode());
        postcodes.set(String.join(" ", row.postcodes()));
        municipalities.stream().filter(found -> found.id().equals(row.municipalityId())).findFirst().ifPresent(municipality::set);
    }

    void cancel() {
        problems.clear();
        editing.set(Optional.empty());
        name.set("");
        code.set("");
        postcodes.set("");
    }

    /// Keeps what was typed: a change of the one that is edited, else a new one.
    void save() {
        if (municipality.get() == null) {
            problems.setAll(new Problem("municipality.name", "problem.required"));
            return;
        }
        var details = new NeighbourhoodDetails(municipality.get().id(), name.get(), code.get(), Arrays.asList(postcodes.get().split("[\\s,;]+")));
        var present = editing.get();
        problems.setAll(details.problems());
        if (rows.stream().anyMatch(row -> isAnother(row, details) && present.filter(row::equals).isEmpty())) {
            problems.add(new Problem("neighbourhood.name", "problem.duplicate"));
        }
        if (problems.isEmpty()) {
            frame.background().run(() -> present.ifPresentOrElse(row -> areas.changeNeighbourhood(row.id(), details), () -> areas.create(details)), () -> {
                cancel();
                load();
            });
        }
    }

    private static boolean isAnother(NeighbourhoodSummary row, NeighbourhoodDetails details) {
        return row.municipalityId() == details.municipality() && row.name().equalsIgnoreCase(details.name());
    }

    void remove(NeighbourhoodSummary row) {
        frame.background().save(() -> areas.removeNeighbourhood(row.id()), uses -> {
            if (uses == 0) {
                new Deeds(frame, this::load).done(text("value.removed", row.name()), () -> areas.putBackNeighbourhood(row));
            } else {
                frame.toasts().show(text("value.inUse", row.name(), uses));
                load();
            }
        });
    }

    ObservableList<NeighbourhoodSummary> rows() {
        return rows;
    }

    ObservableList<MunicipalitySummary> municipalities() {
        return municipalities;
    }

    ObjectProperty<MunicipalitySummary> municipalityProperty() {
        return municipality;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty codeProperty() {
        return code;
    }

    StringProperty postcodesProperty() {
        return postcodes;
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    ObjectProperty<Optional<NeighbourhoodSummary>> editingProperty() {
        return editing;
    }
}
