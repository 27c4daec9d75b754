package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.ui.common.Choices;
import nl.buurtbrug.ui.common.Draft;

/// A part of an activity's page that is edited where it stands: some of the fields of its details.
final class ActivitySection implements Draft {

    /// Keeps some fields of the activity; what is wrong goes to the section.
    interface Keep {
        void keep(ActivitySection section, Map<String, String> typed, Runnable whenSaved);
    }

    private final Keep keep;
    private final Runnable offerBack;
    private final Map<String, StringProperty> fields = new LinkedHashMap<>();
    private final Map<String, String> read = new HashMap<>();
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper collision = new ReadOnlyStringWrapper("");

    /// @param offerBack runs when what was typed is dropped, while it can still be read
    /// @param keys      the message keys of the fields
    ActivitySection(Keep keep, Runnable offerBack, String... keys) {
        this.keep = keep;
        this.offerBack = offerBack;
        for (var key : keys) {
            fields.put(key, new SimpleStringProperty(""));
            read.put(key, "");
        }
    }

    /// Shows what is kept now; what is being typed stays, and where somebody else changed the same it is said.
    void show(Map<String, String> kept) {
        var both = new ArrayList<String>();
        fields.forEach((key, typed) -> {
            var theirs = kept.get(key);
            if (!editing.get() || typed.get().equals(read.get(key))) {
                typed.set(theirs);
            } else if (!theirs.equals(read.get(key)) && !theirs.equals(typed.get())) {
                both.add(text(key));
            }
            read.put(key, theirs);
        });
        if (!both.isEmpty()) {
            collision.set(text("activity.collision", String.join(", ", both)));
        }
    }

    void edit() {
        editing.set(true);
    }

    void save() {
        save(() -> { });
    }

    @Override
    public void save(Runnable whenSaved) {
        if (!isChanged()) {
            close();
            whenSaved.run();
        } else {
            keep.keep(this, typed(), () -> {
                fields.forEach((key, field) -> read.put(key, field.get()));
                close();
                whenSaved.run();
            });
        }
    }

    private Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        fields.forEach((key, field) -> typed.put(key, field.get()));
        return typed;
    }

    /// Stops editing; what was typed can be had back from the toast.
    void cancel() {
        if (isChanged()) {
            offerBack.run();
        }
        discard();
    }

    private void close() {
        problems.clear();
        collision.set("");
        editing.set(false);
    }

    @Override
    public void discard() {
        fields.forEach((key, field) -> field.set(read.get(key)));
        close();
    }

    @Override
    public boolean isChanged() {
        return editing.get() && !unsaved().isEmpty();
    }

    @Override
    public Map<String, String> unsaved() {
        var unsaved = typed();
        unsaved.entrySet().removeIf(entry -> entry.getValue().equals(read.get(entry.getKey())));
        return unsaved;
    }

    @Override
    public void retype(Map<String, String> typed) {
        var its = new HashMap<>(typed);
        its.keySet().retainAll(fields.keySet());
        if (!its.isEmpty()) {
            edit();
            its.forEach((key, value) -> fields.get(key).set(value));
        }
    }

    void refuse(List<Problem> found) {
        problems.setAll(found);
    }

    /// @param key the message key of the field
    StringProperty field(String key) {
        return fields.get(key);
    }

    /// A field that holds the number of a record, or none.
    ObjectProperty<Long> id(String key) {
        var field = fields.get(key);
        var id = new SimpleObjectProperty<>(field, key, number(field.get()));
        field.subscribe((_, words) -> id.set(number(words)));
        id.subscribe((_, number) -> field.set(number == null || number == Choices.NONE ? "" : number.toString()));
        return id;
    }

    private static Long number(String words) {
        return words.isEmpty() ? Choices.NONE : Long.valueOf(words);
    }

    /// A field that holds one of some values by its name.
    <E extends Enum<E>> ObjectProperty<E> choice(String key, Class<E> type) {
        var field = fields.get(key);
        var choice = new SimpleObjectProperty<>(field, key, field.get().isEmpty() ? type.getEnumConstants()[0] : Enum.valueOf(type, field.get()));
        field.subscribe((_, words) -> choice.set(Enum.valueOf(type, words)));
        choice.subscribe((_, value) -> field.set(value.name()));
        return choice;
    }

    BooleanProperty editingProperty() {
        return editing;
    }

    /// What somebody else changed meanwhile that is typed here too; "" for nothing.
    ReadOnlyStringProperty collisionProperty() {
        return collision.getReadOnlyProperty();
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
