package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.AccessWords;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.IdField;
import nl.buurtbrug.ui.common.Pills;
import nl.buurtbrug.ui.common.Texts;

/// The fields of an audience that a partner opens.
final class AccessPanelView extends VBox {

    AccessPanelView(AccessPanelViewModel model) {
        var form = new Form();
        form.add("access.group", IdField.of(model.groupProperty(), model.groups()));
        form.help("access.group", text("access.groupHelp"));
        var how = form.add("access.how", new ComboBox<AccessKind>(), 6);
        IdField.nameList(how);
        how.setItems(FXCollections.observableArrayList(AccessKind.values()));
        how.setConverter(IdField.words(AccessWords::how));
        how.valueProperty().bindBidirectional(model.howProperty());
        form.add("access.size", new TextField(), 6).textProperty().bindBidirectional(model.sizeProperty());
        form.addNode(trust(model), 12);
        var barrier = form.add("access.barrier", new TextArea());
        barrier.setPrefRowCount(3);
        barrier.textProperty().bindBidirectional(model.barrierProperty());
        form.help("access.barrier", text("access.barrierHelp"));
        model.problems().subscribe(() -> form.show(model.problems()));
        getChildren().add(form);
    }

    private static VBox trust(AccessPanelViewModel model) {
        var pills = new Pills<>(text("access.trust"), List.of(Trust.values()), AccessWords::trust);
        pills.chosenProperty().set(model.trustProperty().get());
        pills.chosenProperty().bindBidirectional(model.trustProperty());
        return new VBox(Texts.styled(text("access.trust"), "field-label"), pills);
    }
}
