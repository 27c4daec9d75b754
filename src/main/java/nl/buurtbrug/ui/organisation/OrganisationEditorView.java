package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.ui.common.Form;

final class OrganisationEditorView extends VBox {

    OrganisationEditorView(OrganisationEditorViewModel model) {
        var form = new Form();
        form.add("organisation.name", new TextField()).textProperty().bindBidirectional(model.nameProperty());
        form.add("organisation.city", new TextField()).textProperty().bindBidirectional(model.cityProperty());
        model.problems().addListener((ListChangeListener<Problem>) _ -> form.show(model.problems()));

        var save = new Button(text("action.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> model.save());

        getStyleClass().add("page");
        getChildren().addAll(form, save);
    }
}
