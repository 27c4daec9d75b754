package nl.buurtbrug.ui.common;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraNumber;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.domain.extra.ExtraValues;

/// What is typed in the extra fields of a record, beside what was read of it.
public final class ExtraTyped {

    /// No number is kept like this.
    private static final String UNREADABLE = "?";

    private final ExtraSubject subject;
    private final LocalDate today;
    private final Map<Long, StringProperty> typed = new HashMap<>();
    private ExtraFields fields = ExtraFields.NONE;
    private ExtraValues base = ExtraValues.NONE;

    /// @param today gives a date its year when none was typed
    public ExtraTyped(ExtraSubject subject, LocalDate today) {
        this.subject = subject;
        this.today = today;
    }

    /// Shows what was read; what was typed is gone.
    public void show(ExtraFields known, ExtraValues values) {
        fields = known;
        base = values;
        fields.of(subject).forEach(field -> property(field.id()).set(words(field)));
    }

    /// Takes over which fields there are; what was typed stays.
    public void offer(ExtraFields known) {
        var before = fields;
        fields = known;
        known.of(subject).stream().filter(field -> before.field(field.id()).isEmpty()).forEach(field -> property(field.id()).set(words(field)));
    }

    /// A number and a date as people write them, a choice by its id.
    private String words(ExtraFieldSummary field) {
        var value = base.of(field.id());
        return field.type() == ExtraType.CHOICE ? value : field.words(value);
    }

    /// The fields to fill in.
    List<ExtraFieldSummary> offered() {
        return fields.shown(subject, base);
    }

    /// What would be kept: what was not touched stays as it was, what can't be read stays as it was typed.
    public ExtraValues values() {
        var values = new TreeMap<>(base.byField());
        for (var field : offered()) {
            var text = property(field.id()).get();
            if (!text.equals(words(field))) {
                values.put(field.id(), value(field, text.strip()));
            }
        }
        values.values().removeIf(String::isEmpty);
        return new ExtraValues(values);
    }

    private String value(ExtraFieldSummary field, String text) {
        return switch (field.type()) {
            case TEXT, CHOICE -> text;
            case NUMBER -> text.isEmpty() ? "" : ExtraNumber.typed(text).orElse(UNREADABLE);
            case DATE -> DateInput.read(text, today) instanceof DateInput.Day(LocalDate day) ? day.toString() : text.isEmpty() ? "" : UNREADABLE;
        };
    }

    /// What is wrong with what was typed.
    public List<Problem> problems() {
        var problems = new ArrayList<>(ExtraValueService.problems(fields, values()));
        problems.replaceAll(problem -> offered().stream().filter(field -> field.type() == ExtraType.DATE && ExtraValueService.name(field.id()).equals(problem.field()))
                .map(field -> DateInput.read(property(field.id()).get(), today)).filter(DateInput.Wrong.class::isInstance).map(DateInput.Wrong.class::cast)
                .findFirst().map(wrong -> wrong.at(problem.field())).orElse(problem));
        return problems;
    }

    public boolean isChanged() {
        return !values().equals(base);
    }

    public ExtraFields fields() {
        return fields;
    }

    ExtraValues base() {
        return base;
    }

    /// What was typed that is not kept, field by field.
    public Map<String, String> unsaved() {
        var unsaved = new TreeMap<String, String>();
        offered().stream().filter(field -> !property(field.id()).get().equals(words(field)))
                .forEach(field -> unsaved.put(ExtraValueService.name(field.id()), property(field.id()).get()));
        return unsaved;
    }

    /// Shows again what was typed earlier.
    public void retype(Map<String, String> earlier) {
        fields.of(subject).stream().filter(field -> earlier.containsKey(ExtraValueService.name(field.id())))
                .forEach(field -> property(field.id()).set(earlier.get(ExtraValueService.name(field.id()))));
    }

    StringProperty property(long field) {
        return typed.computeIfAbsent(field, _ -> new SimpleStringProperty(""));
    }
}
