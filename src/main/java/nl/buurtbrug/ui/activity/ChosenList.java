package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Choices;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.IdField;
import nl.buurtbrug.ui.common.Texts;

/// Some values of a list: those that are chosen, each with a way to take it off, and a field to add one.
final class ChosenList extends VBox {

    private final StringProperty ids;
    private final Choices choices;
    private final FlowPane chosen = new FlowPane();
    private final SimpleObjectProperty<Long> next = new SimpleObjectProperty<>(Choices.NONE);
    private final ComboBox<Long> box;

    /// @param key the message key of what is chosen
    /// @param ids the numbers of what is chosen, with commas between them
    ChosenList(String key, StringProperty ids, Choices choices) {
        this.ids = ids;
        this.choices = choices;
        chosen.getStyleClass().add("chosen-list");
        var label = Texts.styled(text(key), "field-label");
        box = IdField.of(next, choices.orNone(text("activity.chooseNext")));
        box.setId(key.replace('.', '-'));
        box.setAccessibleText(text(key));
        box.setMaxWidth(Double.MAX_VALUE);
        label.setLabelFor(box);
        getChildren().addAll(label, chosen, box);
        ids.subscribe(this::show);
        next.subscribe((_, id) -> add(id));
    }

    private void add(Long id) {
        if (id != null && id != Choices.NONE) {
            var all = ActivityValues.ids(ids.get());
            all.add(id);
            ids.set(ActivityValues.ids(all));
            next.set(Choices.NONE);
        }
    }

    private void remove(Long id) {
        var all = ActivityValues.ids(ids.get());
        all.remove(id);
        ids.set(ActivityValues.ids(all));
        box.requestFocus();
    }

    private void show() {
        var sorted = ActivityValues.ids(ids.get()).stream().sorted((one, other) -> choices.name(one).compareTo(choices.name(other))).toList();
        chosen.getChildren().setAll(sorted.stream().map(this::chip).toList());
        chosen.setManaged(!sorted.isEmpty());
    }

    private HBox chip(Long id) {
        var name = choices.name(id);
        var chip = new HBox(Texts.body(name), Buttons.icon(Icon.CLOSE, text("activity.takeOff", name), () -> remove(id)));
        chip.getStyleClass().add("chosen-one");
        return chip;
    }
}
