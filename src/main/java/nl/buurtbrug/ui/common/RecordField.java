package nl.buurtbrug.ui.common;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;

/// A field to choose one record from any number: type a part of its name and take it from what is offered.
public final class RecordField extends CustomTextField {

    private final ObjectProperty<Optional<RecordChoice>> chosen;

    /// @param chosen kept by the view model; empty while what is typed is no record
    /// @param find   what to offer for what was typed
    public RecordField(Icon icon, String prompt, ObjectProperty<Optional<RecordChoice>> chosen, Background background, Function<String, List<RecordChoice>> find) {
        this.chosen = chosen;
        getStyleClass().add("record-field");
        setPromptText(prompt);
        setLeft(icon.node());
        rightProperty().bind(chosen.map(choice -> choice.isPresent() ? Icon.DONE.node() : null));
        chosen.subscribe(this::show);
        textProperty().subscribe((_, typed) -> {
            if (chosen.get().filter(choice -> !choice.name().equals(typed)).isPresent()) {
                chosen.set(Optional.empty());
            }
        });
        Suggestions.under(this, background, find, choice -> choice, choice -> chosen.set(Optional.of(choice))).takingTheFirst();
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                takeTheOnlyOne(background, find);
            }
        });
    }

    private void show(Optional<RecordChoice> choice) {
        choice.filter(record -> !record.name().equals(getText())).ifPresent(record -> setText(record.name()));
    }

    /// A name typed in full counts as chosen.
    private void takeTheOnlyOne(Background background, Function<String, List<RecordChoice>> find) {
        var typed = getText().strip();
        if (!typed.isEmpty() && chosen.get().isEmpty()) {
            background.fetch(() -> find.apply(typed).stream().filter(choice -> choice.name().equalsIgnoreCase(typed)).toList(), found -> {
                if (found.size() == 1 && typed.equals(getText().strip())) {
                    chosen.set(Optional.of(found.getFirst()));
                }
            });
        }
    }
}
