package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.domain.extra.ExtraValues;

/// The extra fields on the page of a partner or a person, edited where they stand.
public final class ExtraSection implements Draft {

    /// What is kept.
    record Shown(ExtraFields fields, ExtraValues values) {
    }

    /// Whose they are.
    public record Owner(ExtraSubject subject, long id) {
    }

    private final Owner owner;
    private final ExtraValueService extras;
    private final Frame frame;
    private final Deeds deeds;
    private final ExtraTyped typed;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown(ExtraFields.NONE, ExtraValues.NONE));
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper collision = new ReadOnlyStringWrapper("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private Map<String, String> earlier = Map.of();
    private boolean isLoaded;

    /// @param today gives a date its year when none was typed
    public ExtraSection(Owner owner, ExtraValueService extras, Frame frame, Deeds deeds, LocalDate today) {
        this.owner = owner;
        this.extras = extras;
        this.frame = frame;
        this.deeds = deeds;
        typed = new ExtraTyped(owner.subject(), today);
    }

    /// Shows what is kept now; what is being typed stays.
    public void load() {
        frame.background().fetch(this::read, fresh -> {
            if (!editing.get()) {
                typed.show(fresh.fields(), fresh.values());
            }
            shown.set(fresh);
            isLoaded = true;
            if (!earlier.isEmpty()) {
                retype(earlier);
            }
        });
    }

    private Shown read() {
        return new Shown(extras.fields(), extras.of(owner.subject(), owner.id()));
    }

    public void edit() {
        typed.show(shown.get().fields(), shown.get().values());
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
            return;
        }
        problems.setAll(typed.problems());
        if (problems.isEmpty()) {
            var before = typed.base();
            var after = typed.values();
            frame.background().save(() -> extras.change(owner.subject(), owner.id(), before, after), done -> {
                if (done) {
                    close();
                    deeds.done(text("extra.changed"), () -> extras.change(owner.subject(), owner.id(), after, before));
                    whenSaved.run();
                } else {
                    collision.set(text("extra.collision"));
                    load();
                }
            });
        }
    }

    /// Leaves what was typed for what is kept now, after someone else changed it.
    void takeTheirs() {
        typed.show(shown.get().fields(), shown.get().values());
        problems.clear();
        collision.set("");
    }

    /// Stops editing; what was typed can be had back from the toast.
    void cancel() {
        if (isChanged()) {
            var unsaved = typed.unsaved();
            frame.toasts().offer(text("leave.dropped"), () -> retype(unsaved));
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
        takeTheirs();
        close();
    }

    @Override
    public boolean isChanged() {
        return editing.get() && typed.isChanged();
    }

    @Override
    public Map<String, String> unsaved() {
        return editing.get() ? typed.unsaved() : Map.of();
    }

    /// Whether this names an extra field among what was typed.
    public static boolean isField(String name) {
        return ExtraColumns.field(name).isPresent();
    }

    /// As soon as it is known what is kept.
    @Override
    public void retype(Map<String, String> words) {
        earlier = isLoaded ? Map.of() : words;
        if (isLoaded) {
            edit();
            typed.retype(words);
        }
    }

    ExtraTyped typed() {
        return typed;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public BooleanProperty editingProperty() {
        return editing;
    }

    ReadOnlyStringProperty collisionProperty() {
        return collision.getReadOnlyProperty();
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    ExtraSubject subject() {
        return owner.subject();
    }
}
