package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;

final class DataView extends VBox {

    DataView(DataViewModel model) {
        var folder = new TextField(model.folder());
        folder.setEditable(false);
        folder.setAccessibleText(text("open.folder"));
        var ways = new FlowPane(Buttons.plain(Icon.LOOK, text("settings.openFolder"), model::openFolder),
                Buttons.plain(Icon.COPY, text("settings.copyFolder"), model::copyFolder));
        ways.getStyleClass().add("settings-row");
        var load = Buttons.plain(Icon.LOOK, text("settings.loadSamples"), model::loadSamples);
        var remove = Buttons.plain(text("samples.remove"), () -> model.samples().remove(() -> { }));
        remove.setId("remove-samples");
        remove.visibleProperty().bind(model.samples().amountProperty().map(amount -> !amount.isNone()));
        remove.managedProperty().bind(remove.visibleProperty());
        load.visibleProperty().bind(remove.visibleProperty().not());
        load.managedProperty().bind(load.visibleProperty());
        getChildren().addAll(
                new Card(text("settings.data")).containing(Card.body(Texts.body(text("settings.data.help")), folder, ways)),
                new Card(text("settings.samples")).containing(Card.body(Texts.body(text("settings.samples.help")), load, remove)));
    }
}
