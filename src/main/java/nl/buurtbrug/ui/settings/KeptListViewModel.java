package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.settings.KeptList.Value;

final class KeptListViewModel {

    private final KeptList list;
    private final Frame frame;
    private final ObservableList<Value> values = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Value>> editing = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Value>> mergeable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty newName = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper newProblem = new ReadOnlyStringWrapper("");

    KeptListViewModel(KeptList list, Frame frame) {
        this.list = list;
        this.frame = frame;
    }

    void load() {
        frame.background().fetch(() -> list.values().get(), loaded -> {
            values.setAll(loaded);
            editing.set(Optional.empty());
        });
    }

    void add() {
        newProblem.set(reason(newName.get(), 0));
        if (newProblem.get().isEmpty()) {
            var name = newName.get().strip();
            frame.background().run(() -> list.create().accept(name), () -> {
                newName.set("");
                load();
            });
        }
    }

    void edit(Value value) {
        problem.set("");
        mergeable.set(Optional.empty());
        editing.set(Optional.of(value));
    }

    void cancel() {
        problem.set("");
        mergeable.set(Optional.empty());
        editing.set(Optional.empty());
    }

    void rename(Value value, String name) {
        problem.set(reason(name, value.id()));
        mergeable.set(list.merge() == null ? Optional.empty() : called(name, value.id()));
        if (problem.get().isEmpty()) {
            change(value.named(name));
        }
    }

    void offer(Value value, boolean active) {
        change(value.offered(active));
    }

    private void change(Value value) {
        frame.background().run(() -> list.change().accept(value), this::load);
    }

    void remove(Value value) {
        frame.background().save(() -> list.remove().apply(value), removed -> {
            removed.ifPresentOrElse(back -> say(text("value.removed", value.name()), back),
                    () -> frame.toasts().show(text("value.inUse", value.name(), value.uses())));
            load();
        });
    }

    private void say(String words, BooleanSupplier back) {
        new Deeds(frame, this::load).done(words, back::getAsBoolean);
    }

    /// Takes a value into the one that is called as it was to be called.
    void merge() {
        mergeable.get().ifPresent(into -> {
            var value = editing.get().orElseThrow();
            frame.background().save(() -> list.merge().merge(value, into), back -> {
                cancel();
                load();
                say(text("value.merged", value.name(), into.name()), back);
            });
        });
    }

    /// Why a name can't be kept, in words; "" when it can.
    private String reason(String name, long id) {
        if (called(name, id).isPresent()) {
            return text("problem.duplicate");
        }
        return ListEntry.problems(name).stream().map(Problem::words).findFirst().orElse("");
    }

    /// Another value of this name.
    private Optional<Value> called(String name, long id) {
        return values.stream().filter(value -> value.id() != id && value.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    /// Puts a value before or after its neighbour.
    ///
    /// @param step -1 or 1
    void move(Value value, int step) {
        frame.background().run(() -> list.move().accept(value, step), this::load);
    }

    boolean canBeMoved() {
        return list.move() != null;
    }

    boolean canBeHidden() {
        return list.hides();
    }

    boolean canBeRemoved() {
        return list.remove() != null;
    }

    ObservableList<Value> values() {
        return values;
    }

    ObjectProperty<Optional<Value>> editingProperty() {
        return editing;
    }

    /// The value that the edited one can be taken into, because it is to be called the same.
    ReadOnlyObjectProperty<Optional<Value>> mergeableProperty() {
        return mergeable.getReadOnlyProperty();
    }

    StringProperty newNameProperty() {
        return newName;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty newProblemProperty() {
        return newProblem.getReadOnlyProperty();
    }
}
