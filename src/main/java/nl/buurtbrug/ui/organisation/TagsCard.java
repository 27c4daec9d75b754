package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.Icon;

/// The tags of a partner, with a field to add one.
final class TagsCard extends VBox {

    private final OrganisationPartsViewModel parts;
    private final FlowPane chips = new FlowPane();
    private final TextField field = new TextField();

    TagsCard(OrganisationPageViewModel model, OrganisationPartsViewModel parts, PanelViews panels) {
        this.parts = parts;
        chips.getStyleClass().add("tag-chips");
        chips.managedProperty().bind(chips.visibleProperty());
        field.setId("tag-field");
        field.setPromptText(text("tags.prompt"));
        field.setAccessibleText(text("tags.prompt"));
        field.setOnAction(_ -> add());
        panels.suggest(field, parts::tagsLike);
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(field, Buttons.plain(text("tags.add"), this::add));
        line.getStyleClass().add("line");
        getChildren().add(new Card(text("organisation.tags")).containing(Card.body(chips, line)));
        model.whenRead(file -> {
            chips.setVisible(!file.tags().isEmpty());
            chips.getChildren().setAll(file.tags().stream().map(this::chip).toList());
        });
    }

    private void add() {
        parts.addTag(field.getText());
        field.clear();
    }

    private Node chip(String name) {
        var remove = Buttons.icon(Icon.CLOSE, text("tags.remove", name), () -> parts.removeTag(name));
        var chip = new HBox(Chips.chip(name), remove);
        chip.getStyleClass().add("tag-chip");
        return chip;
    }
}
