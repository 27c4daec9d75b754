package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraFieldService;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Frame;

/// The extra fields of partners and of contact persons.
final class ExtraFieldsViewModel {

    /// What is done with one field in its place.
    enum Doing {
        RENAMING, CHOICES, REMOVING
    }

    /// A field, and what is done with it.
    record Open(long field, Doing doing) {
    }

    private record Loaded(ExtraFields fields, Map<Long, Long> uses) {
    }

    private final ExtraFieldService extras;
    private final Frame frame;
    private final Deeds deeds;
    private final ObservableList<ExtraFieldSummary> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Open>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<ExtraSubject> subject = new SimpleObjectProperty<>(ExtraSubject.ORGANISATION);
    private final ObjectProperty<ExtraType> type = new SimpleObjectProperty<>(ExtraType.TEXT);
    private final StringProperty newName = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper newProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Map<Long, Long> uses = Map.of();
    private ExtraFields fields = ExtraFields.NONE;

    ExtraFieldsViewModel(ExtraFieldService extras, Frame frame) {
        this.extras = extras;
        this.frame = frame;
        deeds = new Deeds(frame, this::load);
    }

    void load() {
        frame.background().fetch(() -> new Loaded(extras.fields(), extras.uses()), loaded -> {
            uses = loaded.uses();
            fields = loaded.fields();
            rows.setAll(fields.all());
            open.set(open.get().filter(now -> fields.field(now.field()).isPresent()));
        });
    }

    /// Makes the field that was typed; the choices of a choice are asked for at once.
    void add() {
        var details = new ExtraFieldDetails(subject.get(), newName.get(), type.get());
        newProblem.set(reason(details, 0));
        if (newProblem.get().isEmpty()) {
            frame.background().save(() -> extras.create(details), id -> {
                newName.set("");
                load();
                if (details.type() == ExtraType.CHOICE) {
                    open.set(Optional.of(new Open(id, Doing.CHOICES)));
                }
            });
        }
    }

    /// Why a field can't be called so, in words; "" when it can.
    private String reason(ExtraFieldDetails details, long self) {
        return details.problems(fields, self).stream().findFirst().map(Problem::words).orElse("");
    }

    /// Opens a field for something, or shuts it when it is open for that.
    void open(ExtraFieldSummary field, Doing doing) {
        problem.set("");
        become(isOpen(field, doing) ? Optional.empty() : Optional.of(new Open(field.id(), doing)));
    }

    void close() {
        problem.set("");
        become(Optional.empty());
    }

    /// Choices were perhaps added or removed as long as they were open.
    private void become(Optional<Open> next) {
        var choicesWereOpen = open.get().filter(now -> now.doing() == Doing.CHOICES).isPresent();
        open.set(next);
        if (choicesWereOpen) {
            load();
        }
    }

    boolean isOpen(ExtraFieldSummary field, Doing doing) {
        return open.get().equals(Optional.of(new Open(field.id(), doing)));
    }

    void rename(ExtraFieldSummary field, String name) {
        var details = new ExtraFieldDetails(field.subject(), name, field.type());
        problem.set(reason(details, field.id()));
        if (problem.get().isEmpty()) {
            frame.background().run(() -> extras.rename(field.id(), details.name()), () -> {
                close();
                load();
            });
        }
    }

    /// Takes a field out of use or into use again; what is filled in stays.
    void offer(ExtraFieldSummary field, boolean active) {
        frame.background().run(() -> extras.offer(field.id(), active), this::load);
    }

    /// @param step -1 or 1
    void move(ExtraFieldSummary field, int step) {
        frame.background().run(() -> extras.move(field, step), this::load);
    }

    /// Removes a field in which nothing is filled in; of another one it shows first what would go.
    void remove(ExtraFieldSummary field) {
        if (uses(field) > 0) {
            open(field, Doing.REMOVING);
        } else {
            removeAll(field);
        }
    }

    /// Removes a field and all that is filled in in it.
    void removeAll(ExtraFieldSummary field) {
        frame.background().save(() -> extras.remove(field), removed -> {
            close();
            deeds.done(removed.values().isEmpty() ? text("value.removed", field.name()) : text("extra.removed", field.name(), removed.values().size()),
                    () -> extras.putBack(removed));
        });
    }

    /// The choices of a field, as a list that is kept in place.
    KeptListViewModel choices(ExtraFieldSummary field) {
        var choices = new KeptListViewModel(KeptLists.choices(extras, field), frame);
        choices.load();
        return choices;
    }

    /// How many records have something in it.
    long uses(ExtraFieldSummary field) {
        return uses.getOrDefault(field.id(), 0L);
    }

    List<ExtraFieldSummary> rows(ExtraSubject of) {
        return rows.filtered(field -> field.subject() == of);
    }

    ObservableList<ExtraFieldSummary> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Optional<Open>> openProperty() {
        return open.getReadOnlyProperty();
    }

    ObjectProperty<ExtraSubject> subjectProperty() {
        return subject;
    }

    ObjectProperty<ExtraType> typeProperty() {
        return type;
    }

    StringProperty newNameProperty() {
        return newName;
    }

    ReadOnlyStringProperty newProblemProperty() {
        return newProblem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
