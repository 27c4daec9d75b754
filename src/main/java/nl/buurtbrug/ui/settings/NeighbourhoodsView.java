package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.buurtbrug.domain.area.MunicipalitySummary;
import nl.buurtbrug.domain.area.NeighbourhoodSummary;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;

final class NeighbourhoodsView extends VBox {

    private final VBox rows = new VBox();

    NeighbourhoodsView(NeighbourhoodsViewModel model) {
        getChildren().addAll(new Card(text("settings.neighbourhoods")).containing(Card.body(Texts.caption(text("settings.neighbourhoods.help"))), rows),
                form(model));
        model.rows().addListener((ListChangeListener<NeighbourhoodSummary>) _ -> show(model));
    }

    private void show(NeighbourhoodsViewModel model) {
        rows.getChildren().setAll(model.rows().stream().map(row -> row(model, row)).toList());
    }

    private static Node row(NeighbourhoodsViewModel model, NeighbourhoodSummary row) {
        return Card.row(Texts.body(row.name()), Texts.muted(row.municipality()), Texts.muted(row.cbsCode()), Texts.gap(), Texts.muted(String.join(", ", row.postcodes())),
                Buttons.icon(Icon.EDIT, text("value.change", row.name()), () -> model.edit(row)),
                Buttons.icon(Icon.BIN, text("value.remove", row.name()), () -> model.remove(row)));
    }

    private static Node form(NeighbourhoodsViewModel model) {
        var form = new Form();
        var name = form.add("neighbourhood.name", new TextField(), 4);
        name.textProperty().bindBidirectional(model.nameProperty());
        var municipality = form.add("municipality.name", new ComboBox<MunicipalitySummary>(), 4);
        municipality.setItems(model.municipalities());
        municipality.setConverter(new MunicipalityNames());
        municipality.valueProperty().bindBidirectional(model.municipalityProperty());
        form.add("area.cbsCode", new TextField(), 4).textProperty().bindBidirectional(model.codeProperty());
        form.add("neighbourhood.postcodes", new TextField(), 12).textProperty().bindBidirectional(model.postcodesProperty());
        form.required("neighbourhood.name").help("area.cbsCode", text("neighbourhood.codeHelp"));
        model.problems().subscribe(() -> form.show(model.problems()));
        var card = new EntryCard(text("neighbourhood.add"), form, model::save, model::cancel);
        model.editingProperty().subscribe(editing -> {
            card.show(editing.map(NeighbourhoodSummary::name));
            editing.ifPresent(_ -> name.requestFocus());
        });
        return card;
    }

    private static final class MunicipalityNames extends StringConverter<MunicipalitySummary> {

        @Override
        public String toString(MunicipalitySummary municipality) {
            return municipality == null ? "" : municipality.name();
        }

        @Override
        public MunicipalitySummary fromString(String name) {
            return null;
        }
    }
}
