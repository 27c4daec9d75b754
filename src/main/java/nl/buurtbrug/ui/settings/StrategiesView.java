package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.strategy.StrategySummary;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;

/// The strategies as a list, with a form to add or change one.
final class StrategiesView extends VBox {

    private final StrategiesViewModel model;
    private final VBox rows = new VBox();

    StrategiesView(StrategiesViewModel model) {
        this.model = model;
        getChildren().addAll(new Card(text("settings.strategies")).containing(Card.body(Texts.caption(text("settings.strategies.help"))), rows), form());
        model.rows().addListener((ListChangeListener<StrategySummary>) _ -> rows.getChildren().setAll(model.rows().stream().map(this::row).toList()));
    }

    private Node row(StrategySummary row) {
        var words = new VBox(Texts.body(row.name()), Texts.caption(row.description()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = Card.row(words);
        if (!row.active()) {
            line.getChildren().add(Chips.chip(text("strategy.notOffered")));
        }
        line.getChildren().addAll(Buttons.icon(Icon.EDIT, text("value.change", row.name()), () -> model.edit(row)),
                Buttons.icon(Icon.BIN, text("value.remove", row.name()), () -> model.remove(row)));
        return line;
    }

    private Node form() {
        var form = new Form();
        var name = form.add("strategy.name", new TextField());
        name.textProperty().bindBidirectional(model.name);
        form.required("strategy.name");
        form.add("strategy.description", new TextField()).textProperty().bindBidirectional(model.description);
        var suits = form.add("strategy.suits", new TextArea());
        suits.setPrefRowCount(2);
        suits.textProperty().bindBidirectional(model.suits);
        var offered = new CheckBox(text("strategy.offered"));
        offered.selectedProperty().bindBidirectional(model.active);
        form.addNode(offered, Form.WHOLE);
        model.problems().subscribe(() -> form.show(model.problems()));
        var card = new EntryCard(text("strategy.add"), form, model::save, model::cancel);
        model.editingProperty().subscribe(editing -> {
            card.show(editing.map(StrategySummary::name));
            editing.ifPresent(_ -> name.requestFocus());
        });
        return card;
    }
}
