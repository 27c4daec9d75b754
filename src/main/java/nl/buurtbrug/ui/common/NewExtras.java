package nl.buurtbrug.ui.common;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.domain.extra.ExtraValues;

/// What is typed in the extra fields of a record that is being added.
public final class NewExtras {

    private final ExtraSubject subject;
    private final ExtraValueService extras;
    private final Background background;
    private final Clock clock;
    private final ExtraTyped typed;
    private final ReadOnlyObjectWrapper<ExtraFields> fields = new ReadOnlyObjectWrapper<>(ExtraFields.NONE);
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private Map<String, String> earlier = Map.of();

    public NewExtras(ExtraSubject subject, ExtraValueService extras, Background background, Clock clock) {
        this.subject = subject;
        this.extras = extras;
        this.background = background;
        this.clock = clock;
        typed = new ExtraTyped(subject, LocalDate.now(clock));
    }

    /// Reads which fields there are; what was typed stays.
    public void load() {
        background.fetch(extras::fields, known -> {
            typed.offer(known);
            typed.retype(earlier);
            earlier = Map.of();
            fields.set(known);
        });
    }

    /// Shows what is wrong.
    ///
    /// @return whether nothing is
    public boolean check() {
        problems.setAll(typed.problems());
        return problems.isEmpty();
    }

    /// Makes a record together with what was typed.
    ///
    /// @param create makes the record and gives its id
    public long create(LongSupplier create) {
        return extras.create(subject, typed.values(), create);
    }

    public boolean isChanged() {
        return typed.isChanged();
    }

    public void discard() {
        typed.show(typed.fields(), ExtraValues.NONE);
        problems.clear();
    }

    /// What was typed, field by field.
    public Map<String, String> unsaved() {
        return typed.unsaved();
    }

    /// Shows again what was typed earlier, as soon as it is known which fields there are.
    public void retype(Map<String, String> words) {
        earlier = words;
        typed.retype(words);
    }

    ExtraTyped typed() {
        return typed;
    }

    ReadOnlyObjectProperty<ExtraFields> fieldsProperty() {
        return fields.getReadOnlyProperty();
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    Clock clock() {
        return clock;
    }
}
