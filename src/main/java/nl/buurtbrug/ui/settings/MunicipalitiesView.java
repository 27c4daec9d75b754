package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.area.MunicipalitySummary;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;

final class MunicipalitiesView extends VBox {

    private final VBox rows = new VBox();

    MunicipalitiesView(MunicipalitiesViewModel model) {
        getChildren().addAll(new Card(text("settings.municipalities")).containing(rows), form(model));
        model.rows().addListener((ListChangeListener<MunicipalitySummary>) _ -> show(model));
    }

    private void show(MunicipalitiesViewModel model) {
        rows.getChildren().setAll(model.rows().stream().map(row -> row(model, row)).toList());
    }

    private static Node row(MunicipalitiesViewModel model, MunicipalitySummary row) {
        return Card.row(Texts.body(row.name()), Texts.muted(row.cbsCode()), Texts.gap(),
                Texts.muted(text("municipality.neighbourhoods", model.neighbourhoods(row))),
                Buttons.icon(Icon.EDIT, text("value.change", row.name()), () -> model.edit(row)),
                Buttons.icon(Icon.BIN, text("value.remove", row.name()), () -> model.remove(row)));
    }

    private static Node form(MunicipalitiesViewModel model) {
        var form = new Form();
        var name = form.add("municipality.name", new TextField(), 6);
        name.textProperty().bindBidirectional(model.nameProperty());
        form.add("area.cbsCode", new TextField(), 6).textProperty().bindBidirectional(model.codeProperty());
        form.required("municipality.name").help("area.cbsCode", text("municipality.codeHelp"));
        model.problems().subscribe(() -> form.show(model.problems()));
        var card = new EntryCard(text("municipality.add"), form, model::save, model::cancel);
        model.editingProperty().subscribe(editing -> {
            card.show(editing.map(MunicipalitySummary::name));
            editing.ifPresent(_ -> name.requestFocus());
        });
        return card;
    }
}
