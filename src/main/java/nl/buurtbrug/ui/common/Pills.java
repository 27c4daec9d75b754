package nl.buurtbrug.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A choice of one in a row; there is always one chosen.
public final class Pills<T> extends HBox {

    private final ObjectProperty<T> chosen = new SimpleObjectProperty<>();
    private final ToggleGroup group = new ToggleGroup();

    /// @param name what is chosen here, for a screen reader
    public Pills(String name, List<T> choices, Function<T, String> words) {
        getStyleClass().add("pills");
        setAccessibleText(name);
        for (var choice : choices) {
            var button = new ToggleButton(words.apply(choice));
            button.setUserData(choice);
            button.setToggleGroup(group);
            button.getStyleClass().add(place(choices.indexOf(choice), choices.size()));
            button.setOnAction(_ -> choose(choice));
            getChildren().add(button);
        }
        chosen.subscribe(this::show);
        choose(choices.getFirst());
    }

    /// The button of a choice, to give it a count or an icon.
    public ToggleButton button(T choice) {
        return (ToggleButton) group.getToggles().stream().filter(toggle -> toggle.getUserData().equals(choice)).findFirst().orElseThrow();
    }

    public ObjectProperty<T> chosenProperty() {
        return chosen;
    }

    private void choose(T choice) {
        chosen.set(choice);
        show(choice);
    }

    private void show(T choice) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(choice)));
    }

    private static String place(int index, int size) {
        if (index == 0) {
            return "left-pill";
        }
        return index == size - 1 ? "right-pill" : "center-pill";
    }
}
