package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.ArrowKeys;
import nl.buurtbrug.ui.common.Bridge;
import nl.buurtbrug.ui.common.Navigator;

/// The places at the left; icons alone where the window is narrow.
final class Rail extends VBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);
    private final Label name = new Label(text("app.name"));

    Rail(Navigator navigator) {
        getStyleClass().add("rail");
        setAccessibleText(text("frame.places"));
        name.getStyleClass().add("brand");
        name.setGraphic(new HBox(Bridge.mark()));
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        for (var section : Section.values()) {
            buttons.put(section, button(section, navigator));
        }
        getChildren().add(name);
        add(false);
        getChildren().add(room);
        add(true);
        ArrowKeys.goAlong(this);
    }

    void show(Section present) {
        buttons.forEach((section, button) -> button.setSelected(section == present));
    }

    /// Puts the keyboard on the present place.
    void takeFocus() {
        buttons.values().stream().filter(ToggleButton::isSelected).findFirst().ifPresent(Node::requestFocus);
    }

    void narrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        name.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        buttons.forEach((section, button) -> {
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            button.setTooltip(narrow ? new Tooltip(section.words()) : null);
        });
    }

    private void add(boolean atTheFoot) {
        buttons.forEach((section, button) -> {
            if (section.isAtTheFoot() == atTheFoot) {
                getChildren().add(button);
            }
        });
    }

    private static ToggleButton button(Section section, Navigator navigator) {
        var button = new ToggleButton(section.words(), section.icon().node());
        button.getStyleClass().add("rail-button");
        button.setAccessibleText(section.words());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            navigator.goTo(section.place());
        });
        return button;
    }
}
